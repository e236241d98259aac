package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationsTest extends Outside {
    @Test
    void acceptsWhatWasSaidOnceKafkaHasIt() {
        String id = json("""
                {"text":"나는 부산에 살아","speaker":"Ines","occurredAt":"2026-05-01T09:00:00Z","sessionId":"s1",
                 "retain":"always"}""")
                .post("/v1/observations")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/observations/obs_"))
                .body("observationId", matchesPattern("obs_[0-9a-z]{26}"))
                .extract()
                .path("observationId");

        ObservationAccepted accepted = only();
        assertEquals(id, accepted.observationId().value());
        assertEquals("나는 부산에 살아", accepted.text());
        assertEquals("Ines", accepted.speaker());
        assertEquals(Instant.parse("2026-05-01T09:00:00Z"), accepted.occurredAt());
        assertEquals(Retention.ALWAYS, accepted.retain());
        assertEquals("gateway", accepted.source());
    }

    @Test
    void dropsWhatNobodySeesOfWhatWasSaid() {
        accepted("{\"text\":\"I like \\u001b[1mtea\\u0007\\tand\\nnuts\",\"speaker\":\"In\\u0008es\"}");

        ObservationAccepted accepted = only();
        assertEquals("I like [1mtea\tand\nnuts", accepted.text());
        assertEquals("Ines", accepted.speaker());
    }

    @Test
    void takesATimeThatAnotherClockIsAheadWithAsNow() {
        accepted("{\"text\":\"I live in Oslo\",\"occurredAt\":\"%s\"}"
                .formatted(Instant.now().plus(Duration.ofMinutes(4))));

        ObservationAccepted accepted = only();
        assertFalse(accepted.occurredAt().isAfter(accepted.acceptedAt()));
    }

    @Test
    void refusesNewWorkWhileKafkaIsDown() {
        kafka.goDown();
        json("{\"text\":\"I live in Busan\"}")
                .post("/v1/observations")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("queue-unavailable"));
    }

    @Test
    void refusesWhatIsTooMuchAtOnceAndGoesOnWhenItIsLess() throws Exception {
        int tooMany = 5;
        CountDownLatch stalled = new CountDownLatch(1);
        kafka.onSend(record -> {
            try {
                stalled.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < GatewayWorld.IN_FLIGHT + tooMany; i++) {
                String said = "{\"text\":\"I have %d cats\"}".formatted(i);
                threads.execute(() -> answers.add(
                        json(said).post("/v1/observations").then().extract().statusCode()));
            }
            for (int i = 0; i < tooMany; i++) {
                assertEquals(503, answers.poll(1, TimeUnit.MINUTES));
            }
            json("{\"text\":\"I live in Busan\"}")
                    .post("/v1/observations")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1")
                    .body("code", equalTo("overloaded"));

            stalled.countDown();
        }

        assertEquals(Collections.nCopies(GatewayWorld.IN_FLIGHT, 202), List.copyOf(answers));
        accepted("{\"text\":\"I live in Busan\"}");
    }

    @Test
    void takesAnExternalIdOnce() {
        String body = "{\"text\":\"Met Ines\",\"source\":\"calendar\",\"externalId\":\"e-1\"}";
        String first = accepted(body);
        assertEquals(first, accepted(body));
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_OBSERVATIONS).size());
    }

    @Test
    void refusesAnotherTextUnderAnExternalId() {
        accepted("{\"text\":\"Met Ines\",\"source\":\"calendar\",\"externalId\":\"e-1\"}");
        json("{\"text\":\"Met Anna\",\"source\":\"calendar\",\"externalId\":\"e-1\"}")
                .post("/v1/observations")
                .then()
                .statusCode(409)
                .body("code", equalTo("external-id-conflict"));
    }

    @Test
    void takesTheSameExternalIdOfTwoSourcesAsTwo() {
        accepted("{\"text\":\"Met Ines\",\"source\":\"calendar\",\"externalId\":\"e-1\"}");
        accepted("{\"text\":\"Met Anna\",\"source\":\"crm\",\"externalId\":\"e-1\"}");
        assertEquals(2, kafka.records(Topic.Names.GATEWAY_OBSERVATIONS).size());
    }

    @Test
    void publishesAgainWhatKafkaDidNotTakeTheFirstTime() {
        String body = "{\"text\":\"Met Ines\",\"externalId\":\"e-1\"}";
        kafka.goDown();
        json(body).post("/v1/observations").then().statusCode(503);
        kafka.reset();
        accepted(body);
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_OBSERVATIONS).size());
    }

    @Test
    void isPendingUntilMemoryKnowsIt() {
        String id = accepted("{\"text\":\"I live in Busan\"}");
        remembers(get(urlPathEqualTo("/internal/observations/" + id)), notFound());
        asked().get("/v1/observations/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("pending"))
                .body("decisions", hasSize(0));
    }

    @Test
    void waitsForWhatBecomesOfItWhenAskedTo() {
        String id = accepted("{\"text\":\"I live in Busan\"}");
        remembers(get(urlPathEqualTo("/internal/observations/" + id)), notFound());
        remembers(
                get(urlPathEqualTo("/internal/observations/" + id))
                        .withQueryParam("waitMillis", matching("[23]\\d{3}")),
                decided(id));
        asked().get("/v1/observations/" + id).then().statusCode(200).body("status", equalTo("pending"));
        asked().header("Prefer", "wait=3")
                .get("/v1/observations/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("decided"));
    }

    @Test
    void tellsWhatWasDecidedAndWhy() {
        String id = accepted("{\"text\":\"I live in Busan\"}");
        remembers(get(urlPathEqualTo("/internal/observations/" + id)), decided(id));
        asked().get("/v1/observations/" + id)
                .then()
                .statusCode(200)
                .body("decisions[0].decision", equalTo("retain"))
                .body("decisions[0].factId", equalTo(Samples.FACT.value()));
    }

    private static ObservationView decided(String id) {
        return new ObservationView(
                new ObservationId(id),
                "decided",
                null,
                List.of(new Decision(Verdict.RETAIN, "A lasting trait.", Samples.FACT, List.of(), "lives-in")));
    }

    @Test
    void knowsNoObservationOfAnother() {
        String id = accepted("{\"text\":\"I live in Busan\"}");
        freshPerson();
        accepted("{\"text\":\"I am somebody else\"}");
        asked().get("/v1/observations/" + id).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void admitsThatMemoryDoesNotAnswer() {
        String id = accepted("{\"text\":\"I live in Busan\"}");
        memory().stubFor(get(urlPathMatching("/internal/.*")).willReturn(serverError()));
        asked().get("/v1/observations/" + id)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("memory-unavailable"));
    }

    @Test
    void doesNotKnowAPersonBecauseOfAQuestion() {
        asked().get("/v1/observations/obs_0123456789abcdefghijklmnop").then().statusCode(404);
        assertTrue(persons.find(subject).isEmpty());
    }

    private String accepted(String body) {
        return json(body)
                .post("/v1/observations")
                .then()
                .statusCode(202)
                .extract()
                .path("observationId");
    }

    private ObservationAccepted only() {
        var published = kafka.events(Topic.Names.GATEWAY_OBSERVATIONS, codec);
        assertEquals(1, published.size());
        return (ObservationAccepted) published.get(0).event();
    }
}
