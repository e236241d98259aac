package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would have been answered without something. */
@QuarkusTest
class CounterfactualTest extends AnswersScene {
    @Test
    void answersAgainWithoutACitation() {
        ChatRequested first = askedBefore();
        reasoning.answers(request -> List.of(Samples.completed(request, "I do not know.")));
        json("{\"without\":[\"" + Samples.CITATION + "\"]}")
                .post("/v1/answers/" + first.answerId() + "/counterfactual")
                .then()
                .statusCode(200)
                .body("text", equalTo("I do not know."))
                .body("answerId", not(equalTo(first.answerId().value())));
        ChatRequested second = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(1).event();
        assertEquals(List.of(Samples.FACT.value()), second.without());
        assertEquals(first.parts(), second.parts());
    }

    @Test
    void leavesOutTheTurnThatTaughtTheMemory() {
        ChatRequested first = askedBefore();
        remembers(get("/internal/memories/" + Samples.FACT), Samples.memory("I live in Busan", first.observationId()));
        AnswerId other = new AnswerId("ans_0123456789abcdefghijklmnop");
        remembers(
                get("/internal/sessions/" + first.sessionId()),
                new SessionView(
                        first.sessionId(),
                        Samples.NOON,
                        Samples.NOON,
                        2,
                        List.of(turn(first.answerId()), turn(other))));

        assertEquals(List.of(Samples.FACT.value(), first.answerId().value()), leftOut(first));
    }

    @Test
    void leavesOutTheMemoryThatTheTurnTaught() {
        ChatRequested first = askedBefore();
        remembers(
                get("/internal/answers/" + first.answerId()),
                Samples.record(first, "In Busan [1].", Samples.citation(first.answerId())));
        FactId known = new FactId("fct_1123456789abcdefghijklmnop");
        remembers(
                get(urlPathEqualTo("/internal/observations/" + first.observationId())),
                new ObservationView(
                        first.observationId(),
                        "decided",
                        null,
                        List.of(
                                new Decision(Verdict.RETAIN, "A trait.", Samples.FACT, List.of(), "lives-in"),
                                new Decision(Verdict.REINFORCE, "Said again.", known, List.of(), "likes"))));

        assertEquals(List.of(first.answerId().value(), Samples.FACT.value()), leftOut(first));
    }

    @Test
    void knowsNoCitationOfAnotherAnswer() {
        ChatRequested first = askedBefore();
        json("{\"without\":[\"cit_00000000000000000000000000\"]}")
                .post("/v1/answers/" + first.answerId() + "/counterfactual")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-citation"));
    }

    /** What reasoning is told to do without. */
    private List<String> leftOut(ChatRequested first) {
        reasoning.answers(request -> List.of(Samples.completed(request, "I do not know.")));
        json("{\"without\":[\"" + Samples.CITATION + "\"]}")
                .post("/v1/answers/" + first.answerId() + "/counterfactual")
                .then()
                .statusCode(200);
        ChatRequested again = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(1).event();
        return again.without();
    }

    private static Turn turn(AnswerId id) {
        return new Turn(id, "I live in Busan", List.of(), Samples.NOON, null);
    }
}
