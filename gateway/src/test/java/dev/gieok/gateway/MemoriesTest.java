package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.memory.FactStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading what is remembered. */
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
                "validAt=2026",
                "validAt=%2B300000000-01-01T00:00:00Z"
            })
    void refusesAParameterThatMeansNothing(String query) {
        keys();
        asked().get("/v1/memories?" + query)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"))
                .body("detail", containsString("`" + query.substring(0, query.indexOf('=')) + "` must be"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/memories/search", "/v1/recall"})
    void refusesASearchWithoutNothing(String path) {
        refusesField("switchedOff", "{\"query\":\"walnuts\",\"switchedOff\":[null]}", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "2147483648", "-2147483649", "99999999999", "99999999999999999999999"})
    void refusesToFindSoMany(String number) {
        refusesField("`k`", "{\"query\":\"walnuts\",\"k\":" + number + "}", "/v1/recall");
    }

    @Test
    void refusesASearchForOneOfTwo() {
        refusesField("`query` is there twice", "{\"query\":\"walnuts\",\"query\":\"tea\"}", "/v1/recall");
    }

    private void refusesField(String name, String body, String path) {
        json(body)
                .post(path)
                .then()
                .statusCode(400)
                .body("code", is("invalid-field"))
                .body("detail", containsString(name));
    }

    @Test
    void refusesAParameterOfWhichItWouldTakeOneOfTwo() {
        asked().get("/v1/memories?kind=habit&limit=5&kind=event")
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"))
                .body("detail", containsString("`kind` more than once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/memories?limits=5", "/v1/memories?limit=5&walnuts=1", "/v1/sessions?kind=event"})
    void refusesAParameterThatItDoesNotKnow(String address) {
        asked().get(address)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"))
                .body("detail", containsString("cursor"))
                .body("detail", not(containsString("walnuts")));
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
    void searchesAmongMemoriesOfAKindAndAStatus() {
        remembers(post("/internal/memories/search"), new MemoryPage(List.of(), null));
        json("{\"query\":\"home\",\"limit\":7,\"kind\":\"attribute\",\"status\":\"superseded\"}")
                .post("/v1/memories/search")
                .then()
                .statusCode(200);
        memory().verify(postRequestedFor(urlPathEqualTo("/internal/memories/search"))
                .withRequestBody(matchingJsonPath("$.k", equalTo("7")))
                .withRequestBody(matchingJsonPath("$.kind", equalTo("attribute")))
                .withRequestBody(matchingJsonPath("$.status", equalTo("superseded"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                "cursor":"next"        | `cursor` is not taken
                "limit":5,"k":6        | mean the same
                "limit":0              | `limit` must be
                "limit":101            | `limit` must be
                "kind":"nonsense"      | must be one of attribute
                "status":"nonsense"    | must be one of active""")
    void refusesASearchThatItCannotMake(String field, String why) {
        json("{\"query\":\"home\"," + field + "}")
                .post("/v1/memories/search")
                .then()
                .statusCode(400)
                .body("code", is("invalid-field"))
                .body("detail", containsString(why));
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
        json("{\"entity\":\"Busan\",\"depth\":2,\"asOf\":\"2026-05-01T09:00:00Z\"}")
                .post("/v1/graph")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(0));
        memory().verify(postRequestedFor(urlPathEqualTo("/internal/graph"))
                .withRequestBody(matchingJsonPath("$.asOf", equalTo("2026-05-01T09:00:00Z"))));
    }

    @Test
    void tagsAMemoryWithItsVersion() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        asked().get(ONE).then().statusCode(200).header("ETag", "\"3\"").body("version", is(3));
    }

    @Test
    void showsEveryVersion() {
        remembers(
                get(INTERNAL + "/history"),
                new MemoryPage(List.of(Samples.memory(2, "I live in Busan", FactStatus.SUPERSEDED)), null));
        asked().get(ONE + "/history").then().statusCode(200).body("items[0].version", is(2));
    }
}
