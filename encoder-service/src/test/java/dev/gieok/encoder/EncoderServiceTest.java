package dev.gieok.encoder;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The service as it is wired, with its real model; the channels are in memory. */
@QuarkusTest
@QuarkusTestResource(InMemoryChannels.class)
class EncoderServiceTest {
    @Inject
    MasterKey master;

    @Inject
    PersonRegistry persons;

    @Inject
    EventCodec codec;

    @Inject
    KeptEvents kept;

    @Inject
    @Any
    InMemoryConnector channels;

    @Test
    void embedsForOtherServices() {
        asService()
                .body(Map.of("texts", List.of("I live in Busan", "나는 서울에 살아")))
                .post("/internal/embeddings")
                .then()
                .statusCode(200)
                .body("embeddings", hasSize(2))
                .body("embeddings[0].model", equalTo("all-minilm-l6-v2-q-ko-glossed"));
    }

    @Test
    void refusesStrangers() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("x")))
                .post("/internal/embeddings")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesMoreThan64TextsInWords() {
        asService()
                .body(Map.of("texts", Collections.nCopies(65, "x")))
                .post("/internal/embeddings")
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"))
                .body("detail", equalTo("At most 64 texts are embedded at once."));
    }

    @Test
    void refusesWhatIsNotAListOfTexts() {
        for (String body : new String[] {"", "{}", "null", "{\"texts\":[null]}", "{\"texts\":\"x\"}", "{", "[]"}) {
            asService()
                    .body(body)
                    .post("/internal/embeddings")
                    .then()
                    .statusCode(400)
                    .contentType(containsString("problem+json"));
        }
    }

    @Test
    void isReadyWithItsModel() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'encoder' }.status", equalTo("UP"));
    }

    @Test
    void encodesAChatThatComesIn() {
        PersonId person = persons.enrol("ada");
        var encoded = codec.encode(
                person, UUID.randomUUID().toString(), Samples.THEN, Samples.chat(Part.text("Where do I live?")));
        ConsumerRecord<String, byte[]> received =
                Standing.record(Topic.Names.GATEWAY_REQUESTS, person.value(), encoded.value(), encoded.headers());

        channels.source("requests-in").send(received);

        await().atMost(Duration.ofMinutes(2))
                .until(() -> !kept.of(Topic.Names.ENCODER_REQUESTS).isEmpty());
        var sent = kept.of(Topic.Names.ENCODER_REQUESTS).getFirst();
        var event = (RequestEncoded) codec.decode(sent.headers(), sent.value()).event();
        assertNotNull(event.embedding());
        assertEquals(384, event.embedding().floats().length);
    }

    private RequestSpecification asService() {
        return given().contentType("application/json").header("Authorization", "Bearer " + master.serviceToken());
    }
}
