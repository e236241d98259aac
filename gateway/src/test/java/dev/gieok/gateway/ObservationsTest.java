package dev.gieok.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.platform.event.EventCodec;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayWorld.class)
class ObservationsTest {
    @Inject
    FakeKafka kafka;

    @Inject
    EventCodec codec;

    private String token;

    @BeforeEach
    void freshPerson() {
        kafka.reset();
        GatewayWorld.memory().resetAll();
        token = Tokens.of("person-" + UUID.randomUUID());
    }

    @Test
    void acceptsWhatWasSaidOnceKafkaHasIt() {
        String id = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"text\":\"I live in Busan\"}")
                .post("/v1/observations")
                .then()
                .statusCode(202)
                .header("Location", startsWith("http"))
                .body("observationId", matchesPattern("obs_[0-9a-z]{26}"))
                .extract()
                .path("observationId");

        var published = kafka.events(Topic.Names.GATEWAY_OBSERVATIONS, codec);
        assertEquals(1, published.size());
        ObservationAccepted accepted = (ObservationAccepted) published.get(0).event();
        assertEquals(id, accepted.observationId().value());
        assertEquals("I live in Busan", accepted.text());
    }

    @Test
    void refusesNewWorkWhileKafkaIsDown() {
        kafka.goDown();
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"text\":\"I live in Busan\"}")
                .post("/v1/observations")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("queue-unavailable"));
    }
}
