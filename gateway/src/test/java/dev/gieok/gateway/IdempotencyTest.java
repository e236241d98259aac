package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.gateway.chat.AnswerWaiters;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest extends Outside {
    private static final String BODY = "{\"text\":\"I live in Busan\"}";

    @Inject
    Blobs blobs;

    @Inject
    AnswerWaiters waiters;

    @Test
    void repeatsTheResponseAndNotTheWork() {
        var first = json(BODY).header("Idempotency-Key", "k").post("/v1/observations");
        var second = json(BODY).header("Idempotency-Key", "k").post("/v1/observations");
        assertEquals(202, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_OBSERVATIONS).size());
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        json(BODY).header("Idempotency-Key", "k").post("/v1/observations");
        json("{\"text\":\"I live in Seoul\"}")
                .header("Idempotency-Key", "k")
                .post("/v1/observations")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    @Test
    void anOldKeyWithAnotherBodyIsAnotherObservation() {
        String first = observed(BODY);
        forgetKeys();
        assertNotEquals(first, observed("{\"text\":\"I live in Seoul\"}"));
    }

    @Test
    void anOldKeyWithTheSameBodyIsTheSameObservation() {
        String first = observed(BODY);
        forgetKeys();
        assertEquals(first, observed(BODY));
    }

    @Test
    void anOldKeyWithAnotherQuestionTeachesAnotherObservation() {
        for (String text : List.of("I live in Busan", "I live in Seoul", "I live in Busan")) {
            json("{\"parts\":[{\"type\":\"text\",\"text\":\"%s\"}]}".formatted(text))
                    .header("Idempotency-Key", "k")
                    .header("Prefer", "respond-async")
                    .post("/v1/chat")
                    .then()
                    .statusCode(202);
            forgetKeys();
        }
        List<ChatRequested> asked = kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).stream()
                .map(envelope -> (ChatRequested) envelope.event())
                .toList();
        assertNotEquals(asked.get(0).observationId(), asked.get(1).observationId());
        assertEquals(asked.get(0).observationId(), asked.get(2).observationId());
    }

    @Test
    void waitsForTheAnswerThatAnEarlierVersionPromisedUnderTheKey() {
        String question = "{\"parts\":[{\"type\":\"text\",\"text\":\"Where do I live?\"}]}";
        json(question)
                .header("Idempotency-Key", "k")
                .header("Prefer", "respond-async")
                .post("/v1/chat");
        AnswerId promised = new AnswerId(ids().random("ans"));
        promise(promised);
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).getFirst().event();
        remembers(get("/internal/answers/" + promised), Samples.record(request, "In Busan [1]."));

        json(question)
                .header("Idempotency-Key", "k")
                .post("/v1/chat")
                .then()
                .statusCode(200)
                .body("text", is("In Busan [1]."));

        assertEquals(1, kafka.records(Topic.Names.GATEWAY_REQUESTS).size());
        assertFalse(waiters.anyFor(keys().person()));
    }

    @Test
    void doesTheWorkAgainWhenTheFirstTryFailed() {
        kafka.goDown();
        json(BODY)
                .header("Idempotency-Key", "k")
                .post("/v1/observations")
                .then()
                .statusCode(503);
        kafka.reset();
        json(BODY)
                .header("Idempotency-Key", "k")
                .post("/v1/observations")
                .then()
                .statusCode(202);
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_OBSERVATIONS).size());
    }

    @Test
    void keepsTheKeysOfTwoPersonsApart() {
        json(BODY)
                .header("Idempotency-Key", "k")
                .post("/v1/observations")
                .then()
                .statusCode(202);
        freshPerson();
        json("{\"text\":\"I live in Seoul\"}")
                .header("Idempotency-Key", "k")
                .post("/v1/observations")
                .then()
                .statusCode(202);
    }

    @Test
    void storesNoWordOfTheRequest() {
        json(BODY).header("Idempotency-Key", "my-diary").post("/v1/observations");
        List<String> stored = blobs.list("idempotency/" + keys().person());
        assertEquals(1, stored.size());
        String content = new String(blobs.get(stored.get(0)).orElseThrow().content(), StandardCharsets.ISO_8859_1);
        assertFalse((stored.get(0) + content).contains("diary") || content.contains("Busan"), content);
        assertFalse(content.contains("obs_"), content);
    }

    private String observed(String body) {
        return json(body)
                .header("Idempotency-Key", "k")
                .post("/v1/observations")
                .then()
                .statusCode(202)
                .extract()
                .path("observationId");
    }

    /** As if the one key that there is had been given this answer. */
    private void promise(AnswerId answer) {
        String key = blobs.list("idempotency/" + keys().person()).getFirst();
        try {
            ObjectNode entry = (ObjectNode)
                    EventJson.mapper().readTree(blobs.get(key).orElseThrow().content());
            entry.put("result", keys().sealText(EventJson.mapper().writeValueAsString(answer), key));
            byte[] stored = EventJson.mapper().writeValueAsBytes(entry);
            blobs.put(key, out -> out.write(stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As after a day. */
    private void forgetKeys() {
        blobs.list("idempotency/" + keys().person()).forEach(blobs::delete);
    }
}
