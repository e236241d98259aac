package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.memory.FactStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MemoriesTest extends Outside {
    private static final String ONE = "/v1/memories/" + Samples.FACT;
    private static final String INTERNAL = "/internal/memories/" + Samples.FACT;

    @Test
    void listsWhatIsRemembered() {
        remembers(
                get(urlPathEqualTo("/internal/memories")),
                new MemoryPage(List.of(Samples.memory(1, "I live in Busan", FactStatus.ACTIVE)), "next"));
        asked().queryParam("validAt", "2026-05-01T09:00:00+09:00")
                .get("/v1/memories?kind=attribute&status=active&limit=5")
                .then()
                .statusCode(200)
                .body("items[0].factId", is(Samples.FACT.value()))
                .body("items[0].kind", is("attribute"))
                .body("items[0].sensitivity", is("normal"))
                .body("nextCursor", is("next"));
        memory().verify(getRequestedFor(urlPathEqualTo("/internal/memories"))
                .withQueryParam("kind", equalTo("attribute"))
                .withQueryParam("limit", equalTo("5"))
                .withQueryParam("validAt", equalTo("2026-05-01T00:00:00Z")));
    }

    @Test
    void showsNothingToSomebodyUnknownAndDoesNotGetToKnowThem() {
        asked().get("/v1/memories").then().statusCode(200).body("items", hasSize(0));
        asked().get("/v1/profile").then().statusCode(200);
        json("{\"query\":\"anything\"}")
                .post("/v1/recall")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        asked().get("/v1/sessions").then().statusCode(200).body("items", hasSize(0));
        asked().get(ONE).then().statusCode(404);
        assertTrue(persons.find(subject).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=nonsense",
                "status=nonsense",
                "limit=0",
                "limit=many",
                "limit=9999",
                "asOf=yesterday",
                "validAt=2026"
            })
    void refusesAParameterThatMeansNothing(String query) {
        keys();
        asked().get("/v1/memories?" + query)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"))
                .body("detail", containsString("`" + query.substring(0, query.indexOf('=')) + "` must be"));
    }

    @Test
    void findsMemoriesByWords() {
        remembers(
                post("/internal/memories/search"),
                new MemoryPage(List.of(Samples.memory(1, "I live in Busan", FactStatus.ACTIVE)), null));
        json("{\"query\":\"Where do I live?\"}")
                .post("/v1/memories/search")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void recallsWithSignals() {
        remembers(
                post("/internal/recall"),
                new RecallResult(
                        List.of(new RecallItem(
                                Samples.memory(1, "I live in Busan", FactStatus.ACTIVE),
                                0.9,
                                new Signals(0.8, 0.7, 0, 1, 0.5, 0.1))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("dense")));
        json("{\"query\":\"Where do I live?\",\"k\":3}")
                .post("/v1/recall")
                .then()
                .statusCode(200)
                .body("items[0].memory.text", is("I live in Busan"))
                .body("items[0].signals.dense", is(0.8f))
                .body("degraded[0]", is("dense"));
    }

    @Test
    void showsTheProfileAndTheGraph() {
        remembers(get("/internal/profile"), new Profile(Map.of("attributes", List.of())));
        remembers(post("/internal/graph"), new Graph(List.of(), List.of()));
        asked().get("/v1/profile").then().statusCode(200).body("groups.attributes", hasSize(0));
        json("{\"entity\":\"Busan\",\"depth\":2}")
                .post("/v1/graph")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(0));
    }

    @Test
    void tagsAMemoryWithItsVersion() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        asked().get(ONE).then().statusCode(200).header("ETag", "\"3\"").body("version", is(3));
    }

    @Test
    void changesAMemoryAndShowsItOnceItIsEverywhere() {
        edited("I live in Seoul");
        patch("{\"text\":\"I live in Seoul\",\"validTo\":null}", "\"3\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("text", is("I live in Seoul"));
        FactEdited command = (FactEdited) command();
        assertEquals(3, command.expectedVersion());
        assertEquals("I live in Seoul", command.text());
        assertTrue(command.openEnded());
    }

    @Test
    void tellsThatAnotherEditCameFirst() {
        edited("I live in Daegu");
        patch("{\"text\":\"I live in Seoul\"}", "\"3\"").then().statusCode(412).body("code", is("stale-version"));
    }

    @Test
    void promisesAnEditThatTheStoresDoNotShowYet() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")), aResponse().withStatus(408));
        patch("{\"text\":\"I live in Seoul\"}", "\"3\"").then().statusCode(202).header("Location", containsString(ONE));
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        json("{\"text\":\"I live in Seoul\"}").patch(ONE).then().statusCode(428).body("code", is("if-match-required"));
        patch("{\"text\":\"I live in Seoul\"}", "\"2\"").then().statusCode(412).body("code", is("stale-version"));
        patch("{\"text\":\"I live in Seoul\"}", "*").then().statusCode(412);
        assertEquals(0, kafka.records(Topic.Names.MEMORY_COMMANDS).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"text\":null}",
                "{\"text\":\" \"}",
                "{\"kind\":\"nonsense\"}",
                "{\"validFrom\":\"yesterday\"}",
                "{\"validFrom\":\"2026-05-02T00:00:00Z\",\"validTo\":\"2026-05-01T00:00:00Z\"}",
                "{\"text\":5}"
            })
    void refusesAPatchThatMeansNothing(String body) {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        patch(body, "\"3\"").then().statusCode(400).body("code", is("invalid-field"));
    }

    @Test
    void refusesAPatchOfWhatCannotBeChanged() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        patch("{\"importance\":1}", "\"3\"")
                .then()
                .statusCode(400)
                .body("code", is("unknown-field"))
                .body("detail", containsString("importance"));
    }

    @Test
    void forgetsAMemoryAndSaysSoOnceItIsGone() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")).withQueryParam("gone", equalTo("true")), noContent());
        asked().delete(ONE).then().statusCode(204);
        assertEquals(Samples.FACT, ((FactForgetRequested) command()).factId());
    }

    @Test
    void promisesAForgettingThatTheStoresDoNotShowYet() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")), aResponse().withStatus(503));
        asked().delete(ONE).then().statusCode(202).header("Location", containsString(ONE));
    }

    @Test
    void cannotForgetWhatIsNotThere() {
        remembers(get(INTERNAL), notFound());
        asked().delete(ONE).then().statusCode(404);
        asked().delete("/v1/memories/nonsense").then().statusCode(404);
        assertEquals(0, kafka.records(Topic.Names.MEMORY_COMMANDS).size());
    }

    @Test
    void restoresWhatAnUpdateHasClosed() {
        memory().stubFor(get(INTERNAL)
                .inScenario("restore")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("restored")
                .willReturn(okJson(Samples.memory(2, "I live in Busan", FactStatus.SUPERSEDED))));
        memory().stubFor(get(INTERNAL)
                .inScenario("restore")
                .whenScenarioStateIs("restored")
                .willReturn(okJson(Samples.memory(3, "I live in Busan", FactStatus.ACTIVE))));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")).withQueryParam("version", equalTo("3")), noContent());
        asked().post(ONE + "/restore").then().statusCode(200).body("status", is("active"));
        assertEquals(Samples.FACT, ((FactRestored) command()).factId());
    }

    @Test
    void hasNothingToRestoreOfAnActiveMemory() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        asked().post(ONE + "/restore").then().statusCode(409).body("code", is("not-superseded"));
    }

    @Test
    void showsEveryVersion() {
        remembers(
                get(INTERNAL + "/history"),
                new MemoryPage(List.of(Samples.memory(2, "I live in Busan", FactStatus.SUPERSEDED)), null));
        asked().get(ONE + "/history").then().statusCode(200).body("items[0].version", is(2));
    }

    private void edited(String text) {
        keys();
        memory().stubFor(get(INTERNAL)
                .inScenario("edit")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("edited")
                .willReturn(okJson(Samples.memory(3, "I live in Busan", FactStatus.ACTIVE))));
        memory().stubFor(get(INTERNAL)
                .inScenario("edit")
                .whenScenarioStateIs("edited")
                .willReturn(okJson(Samples.memory(4, text, FactStatus.ACTIVE))));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")).withQueryParam("version", equalTo("4")), noContent());
    }

    private Response patch(String body, String version) {
        return asked().contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(body)
                .patch(ONE);
    }

    private Object command() {
        var commands = kafka.events(Topic.Names.MEMORY_COMMANDS, codec);
        assertEquals(1, commands.size());
        return commands.get(0).event();
    }
}
