package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.gateway.chat.ReplyPartitions;
import dev.gieok.platform.event.EventCodec;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChatTest extends Outside {
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
    void answersTheOneWhoWaits() {
        reasoning.answers(request -> List.of(Samples.completed(request, "In Busan [1].")));
        json(WHERE)
                .post("/v1/chat")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("text", equalTo("In Busan [1]."))
                .body("outcome", equalTo("known"))
                .body("sessionId", startsWith("ses_"))
                .body("citations[0].kind", equalTo("memory"))
                .body("citations[0].sourceId", equalTo(Samples.FACT.value()))
                .body("notice", equalTo(null));

        var record = kafka.records(Topic.Names.GATEWAY_REQUESTS).get(0);
        assertEquals(Optional.of("2"), EventCodec.text(record.headers(), Headers.REPLY_PARTITION));
    }

    @Test
    void keepsToTheSessionThatTheClientNames() {
        reasoning.answers(request -> List.of(Samples.completed(request, "Yes.")));
        json("{\"sessionId\":\"my-talk.1\",\"parts\":[{\"type\":\"text\",\"text\":\"Hello?\"}]}")
                .post("/v1/chat")
                .then()
                .statusCode(200)
                .body("sessionId", equalTo("my-talk.1"));
    }

    @Test
    void streamsCitationsThenDeltasThenTheAnswer() {
        reasoning.answers(request -> List.of(
                new AnswerCited(request.answerId(), 1, List.of(Samples.citation())),
                new AnswerDelta(request.answerId(), 1, 0, "In "),
                new AnswerDelta(request.answerId(), 1, 1, "Busan [1]."),
                Samples.completed(request, "In Busan [1].")));
        String stream = json(WHERE)
                .accept("text/event-stream")
                .post("/v1/chat")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
        assertEquals(List.of("citations", "delta", "delta", "completed"), names(stream));
        assertTrue(stream.contains("\"attempt\":1,\"sequence\":1,\"text\":\"Busan [1].\""), stream);
        assertTrue(((ChatRequested)
                        kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event())
                .stream());
    }

    @Test
    void tellsAStreamThatNoAnswerCouldBeMade() {
        reasoning.answers(
                request -> List.of(new AnswerFailed(request.answerId(), request.sessionId(), "memory-unavailable")));
        String stream = json(WHERE)
                .accept("text/event-stream")
                .post("/v1/chat")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(List.of("failed"), names(stream));
        assertTrue(stream.contains("\"code\":\"memory-unavailable\""), stream);
    }

    @Test
    void refusesAStreamWithAProblemWhenTheQuestionIsWrong() {
        json("{\"parts\":[]}")
                .accept("text/event-stream")
                .post("/v1/chat")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-field"));
    }

    @Test
    void refusesAStreamWithAProblemWhenKafkaIsDown() {
        kafka.goDown();
        json(WHERE)
                .accept("text/event-stream")
                .post("/v1/chat")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("queue-unavailable"));
    }

    @Test
    void saysThatMemoryDoesNotAnswerInsteadOfInventing() {
        reasoning.answers(
                request -> List.of(new AnswerFailed(request.answerId(), request.sessionId(), "memory-unavailable")));
        json(WHERE)
                .post("/v1/chat")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("memory-unavailable"));
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
    void turnsIntoALaterAnswerWhenItTakesTooLong() {
        json(WHERE).post("/v1/chat").then().statusCode(202).header("Location", containsString("/v1/answers/ans_"));
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
    void knowsNoCitationOfAnotherAnswer() {
        ChatRequested first = askedBefore();
        json("{\"without\":[\"cit_00000000000000000000000000\"]}")
                .post("/v1/answers/" + first.answerId() + "/counterfactual")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-citation"));
    }

    @Test
    void isNotDisturbedByAnAnswerThatCannotBeRead() {
        reasoning.answers(request -> {
            reasoning.garbles(keys().person());
            return List.of(Samples.completed(request, "In Busan [1]."));
        });
        json(WHERE).post("/v1/chat").then().statusCode(200);
    }

    @Test
    void asksOnceForTheSameIdempotencyKey() {
        String first = json(WHERE)
                .header("Idempotency-Key", "k1")
                .header("Prefer", "respond-async")
                .post("/v1/chat")
                .then()
                .statusCode(202)
                .extract()
                .path("answerId");
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        memory().stubFor(get(urlPathMatching("/internal/answers/.*"))
                .willReturn(okJson(Samples.record(request, "In Busan [1]."))));
        json(WHERE)
                .header("Idempotency-Key", "k1")
                .post("/v1/chat")
                .then()
                .statusCode(200)
                .body("answerId", equalTo(first));
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_REQUESTS).size());
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
