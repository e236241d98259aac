package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.memory.FactStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing and forgetting what is remembered. */
@QuarkusTest
class MemoryChangesTest extends Outside {
    private static final String ONE = "/v1/memories/" + Samples.FACT;
    private static final String INTERNAL = "/internal/memories/" + Samples.FACT;

    @Test
    void changesAMemoryAndShowsItOnceItIsEverywhere() {
        edited("I live in Seoul", "Seoul");
        patch("{\"text\":\"I live in Seoul\",\"object\":\"Seoul\",\"validTo\":null}", "\"3\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("text", is("I live in Seoul"));
        FactEdited command = (FactEdited) command();
        assertEquals(3, command.expectedVersion());
        assertEquals("I live in Seoul", command.text());
        assertTrue(command.openEnded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I live in New York", "I live in New York."})
    void takesWhatStandsInThePlaceOfTheObjectForTheNewOne(String text) {
        edited(text, "New York");
        patch("{\"text\":\"" + text + "\"}", "\"3\"").then().statusCode(200);
        assertEquals("New York", ((FactEdited) command()).object());
    }

    @Test
    void leavesTheObjectWhereTheWordsStillNameIt() {
        edited("I live in sunny Busan", "Busan");
        patch("{\"text\":\"I live in sunny Busan\"}", "\"3\"").then().statusCode(200);
        assertEquals(null, ((FactEdited) command()).object());
    }

    @Test
    void dropsWhatNobodySees() {
        edited("I live in Seoul", "Seoul");
        patch("{\"text\":\"I live in \\u001bSeoul\",\"object\":\"Se\\u0007oul\"}", "\"3\"")
                .then()
                .statusCode(200);
        FactEdited command = (FactEdited) command();
        assertEquals("I live in Seoul", command.text());
        assertEquals("Seoul", command.object());
    }

    @Test
    void changesWhicheverVersionThereIsWhenToldTo() {
        edited("I live in Seoul", "Seoul");
        patch("{\"text\":\"I live in Seoul\",\"object\":\"Seoul\"}", "*").then().statusCode(200);
        assertEquals(3, ((FactEdited) command()).expectedVersion());
    }

    @Test
    void tellsThatAnotherEditCameFirst() {
        edited("I live in Daegu", "Daegu");
        patch("{\"text\":\"I live in Seoul\",\"object\":\"Seoul\"}", "\"3\"")
                .then()
                .statusCode(412)
                .body("code", is("stale-version"));
    }

    @Test
    void promisesAnEditThatTheStoresDoNotShowYet() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")), aResponse().withStatus(408));
        patch("{\"text\":\"I live in Seoul\",\"object\":\"Seoul\"}", "\"3\"")
                .then()
                .statusCode(202)
                .header("Location", containsString(ONE));
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        json("{\"text\":\"I live in Seoul\",\"object\":\"Seoul\"}")
                .patch(ONE)
                .then()
                .statusCode(428)
                .body("code", is("if-match-required"));
        patch("{\"text\":\"I live in Seoul\",\"object\":\"Seoul\"}", "\"2\"")
                .then()
                .statusCode(412)
                .body("code", is("stale-version"));
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
                "{\"validTo\":1764232475}",
                "{\"validTo\":\"+300000000-01-01T00:00:00Z\"}",
                "{\"validFrom\":\"2026-05-02T00:00:00Z\",\"validTo\":\"2026-05-01T00:00:00Z\"}",
                "{\"text\":\"I live in \\u0000\",\"object\":\"Busan\"}",
                "{\"text\":\"\\u0007\"}",
                "{\"text\":5}"
            })
    void refusesAPatchThatMeansNothing(String body) {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        patch(body, "\"3\"").then().statusCode(400).body("code", is("invalid-field"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"Busan, and my password is hunter2\"}",
                "{\"object\":\"Busan, card 4111 1111 1111 1111\",\"text\":\"I live in Busan\"}",
                "{\"text\":\"Busan 주민번호 900101-1234567\"}"
            })
    void refusesASecret(String body) {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        patch(body, "\"3\"").then().statusCode(400).body("detail", containsString("never stored"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"validTo\":\"2026-04-30T00:00:00Z\"}",
                "{\"text\":\"My home is Seoul\"}",
                "{\"text\":\"I live in \"}",
                "{\"object\":\"Seoul\"}"
            })
    void refusesWhatWouldLeaveAMemoryAtOddsWithItself(String body) {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        patch(body, "\"3\"").then().statusCode(400).body("code", is("invalid-field"));
        assertEquals(0, kafka.records(Topic.Names.MEMORY_COMMANDS).size());
    }

    @Test
    void takesOtherWordsForTheSame() {
        edited("Busan is where I live", "Busan");
        patch("{\"text\":\"Busan is where I live\",\"validTo\":\"2026-05-02T00:00:00Z\"}", "\"3\"");
        assertEquals("Busan is where I live", ((FactEdited) command()).text());
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

    private void edited(String text, String object) {
        keys();
        memory().stubFor(get(INTERNAL)
                .inScenario("edit")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("edited")
                .willReturn(okJson(Samples.memory(3, "I live in Busan", FactStatus.ACTIVE))));
        memory().stubFor(get(INTERNAL)
                .inScenario("edit")
                .whenScenarioStateIs("edited")
                .willReturn(okJson(Samples.memory(4, text, object, FactStatus.ACTIVE))));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")).withQueryParam("version", equalTo("4")), noContent());
    }

    private Response patch(String body, String version) {
        return asked().contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(body)
                .patch(ONE);
    }
}
