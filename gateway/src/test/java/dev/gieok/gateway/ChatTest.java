package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
    void asksWithoutWhatNobodySees() {
        json("{\"parts\":[{\"type\":\"text\",\"text\":\"Where do \\u001b[1mI live?\\u0007\"}]}")
                .header("Prefer", "respond-async")
                .post("/v1/chat")
                .then()
                .statusCode(202);

        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        assertEquals("Where do [1mI live?", request.parts().getFirst().text());
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
        assertTrue(stream.contains("\"instance\":\"/v1/answers/ans_"), stream);
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
    void refusesForGoodWhatIsMoreThanARecordMayHold() {
        kafka.findTooLarge();
        json(WHERE).post("/v1/chat").then().statusCode(413).body("code", equalTo("body-too-large"));
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
    void turnsIntoALaterAnswerWhenItTakesTooLong() {
        json(WHERE).post("/v1/chat").then().statusCode(202).header("Location", containsString("/v1/answers/ans_"));
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

    private static List<String> names(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring("event:".length()).strip())
                .toList();
    }
}
