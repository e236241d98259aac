package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.gateway.chat.ReplyPartitions;
import dev.gieok.platform.event.EventCodec;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that were asked for before. */
@QuarkusTest
class AnswersTest extends Outside {
    private static final String WHERE = "{\"parts\":[{\"type\":\"text\",\"text\":\"Where do I live?\"}]}";

    @Inject
    ReplyPartitions partitions;

    @BeforeEach
    void ownAPartition() {
        partitions.assigned(List.of(2));
    }

    @AfterEach
    void giveItBack() {
        partitions.revoked(List.of(2));
    }

    @Test
    void answersLaterWhenThatIsPreferred() {
        String answer = json(WHERE)
                .header("Prefer", "respond-async")
                .post("/v1/chat")
                .then()
                .statusCode(202)
                .body("status", equalTo("pending"))
                .header("Location", containsString("/v1/answers/ans_"))
                .extract()
                .path("answerId");
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        asked().get("/v1/answers/" + answer)
                .then()
                .statusCode(202)
                .header("Retry-After", "1")
                .header("Location", endsWith(answer));

        remembers(get("/internal/answers/" + answer), Samples.record(request, "In Busan [1]."));
        asked().get("/v1/answers/" + answer).then().statusCode(200).body("text", equalTo("In Busan [1]."));
    }

    @Test
    void fetchesTheAnswerFromMemoryWhenNoPartitionIsOurs() {
        partitions.revoked(List.of(2));
        kafka.onSend(record -> {
            ChatRequested request = (ChatRequested)
                    codec.decode(record.headers(), record.value()).event();
            assertEquals(Optional.empty(), EventCodec.text(record.headers(), Headers.REPLY_PARTITION));
            remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, "In Busan [1]."));
        });
        json(WHERE).post("/v1/chat").then().statusCode(200).body("text", equalTo("In Busan [1]."));
    }

    @Test
    void fetchesTheAnswerFromMemoryWhenThePartitionIsTakenAwayMeanwhile() {
        kafka.onSend(record -> {
            ChatRequested request = (ChatRequested)
                    codec.decode(record.headers(), record.value()).event();
            partitions.revoked(List.of(2));
            remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, "In Busan [1]."));
        });
        json(WHERE).post("/v1/chat").then().statusCode(200).body("text", equalTo("In Busan [1]."));
    }

    @Test
    void replaysAFinishedAnswerAsAStream() {
        String answer = json(WHERE)
                .header("Prefer", "respond-async")
                .post("/v1/chat")
                .then()
                .extract()
                .path("answerId");
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        remembers(get("/internal/answers/" + answer), Samples.record(request, "In Busan [1]."));
        String stream = asked().accept("text/event-stream")
                .get("/v1/answers/" + answer)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(List.of("citations", "delta", "completed"), names(stream));
    }

    @Test
    void knowsNoAnswerThatItNeverPromised() {
        keys();
        asked().get("/v1/answers/ans_0123456789abcdefghijklmnop")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void explainsEveryCitation() {
        ChatRequested request = askedBefore();
        asked().get("/v1/answers/" + request.answerId() + "/explanation")
                .then()
                .statusCode(200)
                .body("explanations." + Samples.CITATION + ".reason", equalTo("You said so."));
    }

    @Test
    void explainsAnAnswerThatMemoryKeepsAMomentLater() {
        ChatRequested request = askedBefore();
        MappingBuilder call = get("/internal/answers/" + request.answerId());
        remembers(call.inScenario("late").whenScenarioStateIs(STARTED).willSetStateTo("kept"), WireMock.notFound());
        remembers(
                get("/internal/answers/" + request.answerId())
                        .inScenario("late")
                        .whenScenarioStateIs("kept"),
                Samples.record(request, "In Busan [1]."));
        asked().get("/v1/answers/" + request.answerId() + "/explanation")
                .then()
                .statusCode(200)
                .body("explanations." + Samples.CITATION + ".reason", equalTo("You said so."));
    }

    @Test
    void saysThatAnAnswerWasForgotten() {
        ChatRequested request = askedBefore();
        remembers(get("/internal/answers/" + request.answerId()), WireMock.status(410));
        for (String path : List.of("", "/explanation")) {
            asked().get("/v1/answers/" + request.answerId() + path)
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("forgotten"));
        }
    }

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

    @Test
    void knowsNoCitationOfAnotherAnswer() {
        ChatRequested first = askedBefore();
        json("{\"without\":[\"cit_00000000000000000000000000\"]}")
                .post("/v1/answers/" + first.answerId() + "/counterfactual")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-citation"));
    }

    private ChatRequested askedBefore() {
        json(WHERE).header("Prefer", "respond-async").post("/v1/chat").then().statusCode(202);
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, "In Busan [1]."));
        return request;
    }

    private static List<String> names(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring("event:".length()).strip())
                .toList();
    }
}
