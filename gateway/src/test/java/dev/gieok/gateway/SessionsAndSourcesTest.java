package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.MomentsResult;
import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.platform.blob.Blobs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsAndSourcesTest extends Outside {
    private static final SessionView SESSION =
            new SessionView(new SessionId("talk-1"), Samples.NOON, Samples.NOON, 0, List.of());

    @Inject
    Blobs blobs;

    @Test
    void showsConversations() {
        remembers(get(urlPathEqualTo("/internal/sessions")), new SessionPage(List.of(SESSION), null));
        remembers(get("/internal/sessions/talk-1"), SESSION);
        asked().get("/v1/sessions").then().statusCode(200).body("items[0].sessionId", is("talk-1"));
        asked().get("/v1/sessions/talk-1").then().statusCode(200).body("turns", hasSize(0));
    }

    @Test
    void forgetsAConversation() {
        keys();
        memory().stubFor(get("/internal/sessions/talk-1")
                .inScenario("forget")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("gone")
                .willReturn(okJson(SESSION)));
        memory().stubFor(get("/internal/sessions/talk-1")
                .inScenario("forget")
                .whenScenarioStateIs("gone")
                .willReturn(notFound()));
        asked().delete("/v1/sessions/talk-1").then().statusCode(204);
        var command = (SessionForgetRequested)
                kafka.events(Topic.Names.MEMORY_COMMANDS, codec).get(0).event();
        assertEquals("talk-1", command.sessionId().value());
        asked().delete("/v1/sessions/talk-1").then().statusCode(404);
    }

    @Test
    void promisesAForgettingThatMemoryDoesNotShowYet() {
        remembers(get("/internal/sessions/talk-1"), SESSION);
        asked().delete("/v1/sessions/talk-1")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/sessions/talk-1"));
    }

    @Test
    void allowsASourceWhereIngestLooksForIt() {
        String id = json("{\"source\":\"urn:example:calendar\"}")
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/sources/"))
                .body("source", is("urn:example:calendar"))
                .extract()
                .path("sourceId");
        String key = "grants/" + keys().person() + "/" + keys().hash().hex("source", "urn:example:calendar");
        assertTrue(key.endsWith(id));
        String stored = new String(blobs.get(key).orElseThrow().content(), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("calendar"));

        json("{\"source\":\"urn:example:calendar\"}").post("/v1/sources").then().statusCode(201);
        asked().get("/v1/sources").then().body("items", hasSize(1)).body("items[0].sourceId", is(id));
        asked().delete("/v1/sources/" + id).then().statusCode(204);
        asked().delete("/v1/sources/" + id).then().statusCode(404);
        asked().get("/v1/sources").then().body("items", hasSize(0));
    }

    @Test
    void allowsOnlyWhatAnEventCanComeFrom() {
        for (String source : List.of("not a uri", "urn:a|b", "http://[nowhere")) {
            json("{\"source\":\"" + source + "\"}")
                    .post("/v1/sources")
                    .then()
                    .statusCode(400)
                    .body("code", is("invalid-field"))
                    .body("detail", containsString("`source` must be a URI"));
        }
        json("{\"source\":\"crm\"}").post("/v1/sources").then().statusCode(201);
    }

    @Test
    void forbidsNoSourceOfAnotherAndLeadsNowhereElse() {
        String id = json("{\"source\":\"urn:example:calendar\"}")
                .post("/v1/sources")
                .path("sourceId");
        freshPerson();
        keys();
        asked().delete("/v1/sources/" + id).then().statusCode(404);
        asked().delete("/v1/sources/..%2F..%2Fregistry").then().statusCode(404);
        json("{\"source\":\" \"}").post("/v1/sources").then().statusCode(400);
    }

    @Test
    void findsPlacesInMediaAndShowsNoVector() {
        Moment moment = new Moment(
                new MomentId("mom_0123456789abcdefghijklmnop"),
                new MediaId("med_0123456789abcdefghijklmnop"),
                "text",
                "Total: 42 EUR",
                "en",
                1,
                List.of(0.1, 0.2, 0.3, 0.4),
                null,
                null,
                List.of(),
                1,
                Embedding.of("m", new float[] {1}));
        remembers(
                post("/internal/moments"),
                new MomentsResult(List.of(new MomentItem(moment, "Invoice", 0.9, new Signals(1, 0, 0, 0, 0, 0)))));
        json("{\"query\":\"the total\"}")
                .post("/v1/moments")
                .then()
                .statusCode(200)
                .body("items[0].page", is(1))
                .body("items[0].text", is("Total: 42 EUR"))
                .body("items[0].embedding", nullValue());
        json("{}").post("/v1/moments").then().statusCode(400).body("code", is("invalid-field"));
    }
}
