package dev.gieok.memory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.stores.WholeSystem;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as it runs: records in by Kafka, answers out by HTTP. */
@QuarkusTest
@QuarkusTestResource(WholeSystem.class)
class MemoryServiceTest {
    @Inject
    PersonRegistry persons;

    @Inject
    EventPublisher publisher;

    @Inject
    MasterKey master;

    private PersonId person;
    private IdIssuer ids;
    private TestFacts make;

    @BeforeEach
    void somebody() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(3));
        person = persons.enrol(UUID.randomUUID().toString());
        ids = new IdIssuer(persons.keys(person));
        make = new TestFacts(persons, person);
    }

    @Test
    void recallsWhatTheLogSaid() {
        Fact fact = make.fact(Kind.ATTRIBUTE, "allergic-to", "walnuts", "I am allergic to walnuts", "walnuts");
        publisher.publishAndWait(Topic.ENCODER_FACTS, person, new FactEncoded(new FactVersioned(fact, null), null));

        projected(fact, "version=1").statusCode(204);
        as().contentType(ContentType.JSON)
                .body(recall("what food should I avoid?"))
                .post("/internal/recall")
                .then()
                .statusCode(200)
                .body("items[0].memory.factId", equalTo(fact.factId().value()))
                .body("items[0].signals.lexical", notNullValue())
                .body("degraded", contains("dense"));
        as().get("/internal/memories").then().statusCode(200).body("items", hasSize(1));
        as().get("/internal/memories/" + fact.factId() + "/history").then().body("items", hasSize(1));
        as().get("/internal/profile").then().body("groups.attributes.text", hasItem("I am allergic to walnuts"));
        as().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/internal/graph")
                .then()
                .statusCode(200)
                .body("nodes.label", hasItem("walnuts"));
    }

    @Test
    void tellsTheStoryOfAnObservation() {
        var id = make.observation();
        Instant now = Instant.now();
        await().untilAsserted(
                        () -> as().get("/internal/observations/" + id).then().statusCode(404));

        publisher.publishAndWait(
                Topic.ENCODER_FACTS,
                person,
                new ObservationDecided(
                        id,
                        null,
                        now,
                        now,
                        "gateway",
                        "rules",
                        List.of(new Decision(Verdict.DISCARD, "small talk", null, List.of(), null)),
                        null,
                        false));

        await().untilAsserted(() -> as().get("/internal/observations/" + id)
                .then()
                .body("status", equalTo("decided"))
                .body("decisions[0].reason", equalTo("small talk")));
    }

    @Test
    void keepsTurnsAndAnswersAndForgetsThem() {
        ChatRequested asked = asked(new SessionId(ids.random("ses")), "I am allergic to walnuts");
        publisher.publishAndWait(Topic.GATEWAY_REQUESTS, person, asked);
        publisher.publishAndWait(Topic.REASONING_ANSWERS, person, new AnswerDelta(asked.answerId(), 0, 0, "Noted"));
        publisher.publishAndWait(Topic.REASONING_ANSWERS, person, completed(asked, "Noted: walnuts"));
        await().untilAsserted(() -> as().get("/internal/answers/" + asked.answerId())
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("answer.text", equalTo("Noted: walnuts")));
        as().get("/internal/sessions/" + asked.sessionId())
                .then()
                .statusCode(200)
                .body("turns[0].text", equalTo("I am allergic to walnuts"))
                .body("turns[0].answer.text", equalTo("Noted: walnuts"));
        as().get("/internal/sessions").then().body("items", hasSize(1));

        Fact fact = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "allergic-to", "walnuts", "I am allergic to walnuts"),
                asked.observationId(),
                "I am allergic to walnuts");
        publisher.publishAndWait(
                Topic.ENCODER_FACTS, person, new FactEncoded(new FactVersioned(fact, asked.observationId()), null));
        projected(fact, "version=1").statusCode(204);
        publisher.publishAndWait(Topic.ENCODER_FACTS, person, new FactForgotten(fact.factId(), 1, Instant.now()));

        projected(fact, "gone=true").statusCode(204);
        as().get("/internal/memories/" + fact.factId()).then().statusCode(404).body("code", equalTo("not-found"));
        as().get("/internal/sessions/" + asked.sessionId())
                .then()
                .body("turns[0].text", equalTo("[forgotten]"))
                .body("turns[0].answer.text", equalTo("[forgotten]"));
    }

    @Test
    void rehearsesARecallForNobody() {
        given().header("Authorization", "Bearer " + master.serviceToken())
                .header("Gieok-Person", PersonId.NOBODY.value())
                .contentType(ContentType.JSON)
                .body(recall("Where do I live?"))
                .post("/internal/recall")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("profile", hasSize(0));
    }

    @Test
    void isReadyAndRefusesStrangers() {
        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'stores' }.data.recall", equalTo("up")));
        given().header("Gieok-Person", person.value())
                .get("/internal/profile")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer " + master.serviceToken())
                .get("/internal/profile")
                .then()
                .statusCode(400);
    }

    private RequestSpecification as() {
        return given().header("Authorization", "Bearer " + master.serviceToken())
                .header("Gieok-Person", person.value());
    }

    private io.restassured.response.ValidatableResponse projected(Fact fact, String query) {
        return as().get("/internal/memories/" + fact.factId() + "/projected?waitMillis=30000&" + query)
                .then();
    }

    private ChatRequested asked(SessionId session, String text) {
        Instant now = Instant.now();
        return new ChatRequested(
                new AnswerId(ids.random("ans")),
                make.observation(),
                session,
                List.of(Part.text(text)),
                List.of(),
                now,
                now,
                Retention.AUTO,
                List.of(),
                List.of(),
                false);
    }

    private static AnswerCompleted completed(ChatRequested asked, String text) {
        Answer answer = new Answer(
                asked.answerId(),
                asked.sessionId(),
                text,
                "grounded",
                Outcome.KNOWN,
                List.of(),
                List.of(),
                null,
                asked.observationId());
        return new AnswerCompleted(answer, asked, Map.of(), Instant.now());
    }

    private static RecallRequest recall(String query) {
        return new RecallRequest(query, null, 5, null, null, List.of(), List.of(), null, null, true);
    }
}
