package dev.gieok.memory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.memory.state.FactLog;
import dev.gieok.memory.stores.WholeSystem;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The state of a person, asked as an operator asks: of the log as the fold wrote it, of the ledger, of the stores. */
@QuarkusTest
@QuarkusTestResource(WholeSystem.class)
class StateServiceTest {
    @Inject
    PersonRegistry persons;

    @Inject
    EventPublisher publisher;

    @Inject
    MasterKey master;

    @Inject
    FactLog log;

    @Test
    void theHashesMeetWhenAllIsProjected() {
        PersonId person = persons.enrol(UUID.randomUUID().toString());
        publisher.publishAndWait(Topic.MEMORY_COMMANDS, person, told(person));

        await().untilAsserted(() -> state(person)
                .statusCode(200)
                .body("log.facts", equalTo(1))
                .body("log.observations", equalTo(1))
                .body("equal", equalTo(false))
                .body("ledgerEqual", equalTo(true))
                .body("logState", nullValue()));

        for (Event event : logged(person)) {
            publisher.publishAndWait(
                    Topic.ENCODER_FACTS,
                    person,
                    event instanceof FactVersioned versioned ? new FactEncoded(versioned, null) : event);
        }

        await().untilAsserted(() -> state(person).body("equal", equalTo(true)));
        as().get("/internal/state/" + person.value() + "?canonical=true")
                .then()
                .body("logState", containsString("I live in Busan"))
                .body("projectedState", containsString("I live in Busan"));
    }

    @Test
    void strangersLearnNothing() {
        PersonId person = persons.enrol(UUID.randomUUID().toString());

        given().get("/internal/state/" + person.value()).then().statusCode(401);
    }

    private List<Event> logged(PersonId person) {
        List<Event> events = new ArrayList<>();
        log.read(List.of(person), envelope -> events.add(envelope.event()));
        return events;
    }

    private ValidatableResponse state(PersonId person) {
        return as().get("/internal/state/" + person.value()).then();
    }

    private io.restassured.specification.RequestSpecification as() {
        return given().header("Authorization", "Bearer " + master.serviceToken());
    }

    private CandidatesExtracted told(PersonId person) {
        Instant now = Instant.parse("2026-11-01T09:00:00Z");
        ObservationId id = new ObservationId(new IdIssuer(persons.keys(person)).random("obs"));
        Candidate home = new Candidate(
                Kind.ATTRIBUTE,
                "me",
                "lives-in",
                "Busan",
                "I live in Busan",
                "en",
                false,
                Effect.ASSERT,
                Cardinality.ONE,
                0.7,
                Sensitivity.NORMAL,
                null,
                null,
                List.of("Busan"),
                "test");
        return new CandidatesExtracted(
                id,
                null,
                null,
                "gateway",
                Trust.PERSON,
                now,
                now,
                Retention.AUTO,
                "en",
                "I live in Busan",
                List.of(home),
                List.of(),
                List.of(),
                List.of(),
                "rules");
    }
}
