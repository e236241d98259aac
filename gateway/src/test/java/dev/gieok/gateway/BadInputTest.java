package dev.gieok.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes in: a problem with a sentence that helps, no word of it echoed, and the next request works. */
@QuarkusTest
class BadInputTest extends Outside {
    private static final String SECRET = "walnuts";

    @AfterEach
    void theNextRequestWorks() {
        json("{\"text\":\"I live in Busan\"}").post("/v1/observations").then().statusCode(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"walnuts\"                            | malformed-json | line 1",
                "{\"text\":\"walnuts\",}                          | malformed-json | line 1",
                "walnuts                                          | malformed-json | column",
                "{\"text\":\"a\"} {\"text\":\"walnuts\"}          | invalid-field  | body",
                "{\"text\":\"a\",\"text\":\"walnuts\"}            | invalid-field  | is there twice",
                "[\"walnuts\"]                                    | invalid-field  | body",
                "\"walnuts\"                                      | invalid-field  | body",
                "null                                             | invalid-field  | body",
                "{}                                               | invalid-field  | `text`",
                "{\"text\":\"  \"}                                | invalid-field  | `text`",
                "{\"text\":\"\\u200b\\u00a0\\u3000\"}            | invalid-field  | must not be blank",
                "{\"text\":5}                                     | invalid-field  | `text`",
                "{\"text\":[\"walnuts\"]}                         | invalid-field  | `text`",
                "{\"text\":\"walnuts\",\"mood\":1}                | unknown-field  | `mood`",
                "{\"text\":\"walnuts\",\"user\":\"somebody\"}     | unknown-field  | `user`",
                "{\"text\":\"walnuts\",\"retain\":\"perhaps\"}    | invalid-field  | auto, always, never",
                "{\"text\":\"walnuts\",\"occurredAt\":\"soon\"}   | invalid-field  | 2026-05-01T09:00:00Z",
                "{\"text\":\"walnuts\",\"occurredAt\":1764232475}       | invalid-field  | occurredAt",
                "{\"text\":\"walnuts\",\"occurredAt\":1764232475000}    | invalid-field  | occurredAt",
                "{\"text\":\"walnuts\",\"occurredAt\":\"1764232475\"}   | invalid-field  | occurredAt",
                "{\"text\":\"walnuts\",\"occurredAt\":\"+300000000-01-01T00:00:00Z\"} | invalid-field | 1 to 9999",
                "{\"text\":\"walnuts\",\"occurredAt\":\"2999-01-01T00:00:00Z\"} | invalid-field | 5 minutes",
                "{\"text\":\"walnuts\",\"sessionId\":\"a b\"}     | invalid-field  | must be 1 to 64 letters",
                "{\"text\":\"walnuts \\ud800\"}                   | invalid-field  | surrogate",
                "{\"text\":\"I like \\u0000 walnuts\"}            | invalid-field  | U+0000",
                "{\"text\":\"walnuts\",\"speaker\":\"Ines\\u0000\"} | invalid-field | U+0000",
                "{\"text\":\"\\u001b\\u0007\"}                     | invalid-field  | control characters"
            })
    void refusesAnObservation(String body, String code, String hint) {
        refused(json(body).post("/v1/observations").then(), 400, code)
                .body("detail", containsString(hint.replace("`text`", "text").replace("`", "")));
        assertEquals(0, kafka.records(Topic.Names.GATEWAY_OBSERVATIONS).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"parts\":[]}",
                "{\"parts\":[null]}",
                "{\"parts\":[{\"type\":\"walnuts\",\"text\":\"a\"}]}",
                "{\"parts\":[{\"type\":\"text\"}]}",
                "{\"parts\":[{\"type\":\"media\",\"text\":\"a\"}]}",
                "{\"parts\":[{\"type\":\"media\",\"mediaId\":\"walnuts\"}]}",
                "{\"parts\":{\"type\":\"text\"}}"
            })
    void refusesAQuestion(String body) {
        refused(json(body).post("/v1/chat").then(), 400, "invalid-field").body("detail", containsString("parts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/chat            | occurredAt | {\"parts\":[{\"type\":\"text\",\"text\":\"walnuts\"}],\"occurredAt\":\"%s\"}",
                "/v1/memories/search | validAt    | {\"query\":\"walnuts\",\"validAt\":\"%s\"}",
                "/v1/recall          | asOf       | {\"query\":\"walnuts\",\"asOf\":\"%s\"}",
                "/v1/graph           | validAt    | {\"entity\":\"walnuts\",\"validAt\":\"%s\"}"
            })
    void refusesATimeBeyondTheCalendar(String path, String field, String body) {
        refused(json(body.formatted("+300000000-01-01T00:00:00Z")).post(path).then(), 400, "invalid-field")
                .body("detail", containsString(field + "` must be an instant"));
    }

    @Test
    void refusesAQuestionOrAnExampleThatHoldsNoText() {
        String nul = "{\"type\":\"text\",\"text\":\"walnuts \\u0000\"}";
        refused(json("{\"parts\":[" + nul + "]}").post("/v1/chat").then(), 400, "invalid-field")
                .body("detail", containsString("U+0000"));
        String fine = "{\"type\":\"text\",\"text\":\"walnuts\"}";
        String example = "{\"parts\":[" + fine + "],\"answer\":\"\\u0000\"}";
        refused(
                        json("{\"parts\":[" + fine + "],\"examples\":[" + example + "]}")
                                .post("/v1/chat")
                                .then(),
                        400,
                        "invalid-field")
                .body("detail", containsString("U+0000"));
        assertEquals(0, kafka.records(Topic.Names.GATEWAY_REQUESTS).size());
    }

    @Test
    void refusesAQuestionThatWasNotAskedYet() {
        refused(
                        json("{\"parts\":[{\"type\":\"text\",\"text\":\"walnuts\"}],\"occurredAt\":\"2999-01-01T00:00:00Z\"}")
                                .post("/v1/chat")
                                .then(),
                        400,
                        "invalid-field")
                .body("detail", containsString("future"));
        assertEquals(0, kafka.records(Topic.Names.GATEWAY_REQUESTS).size());
    }

    @Test
    void refusesNothingAndNonsense() {
        refused(json("").post("/v1/observations").then(), 400, "empty-body");
        refused(json(" \n ").post("/v1/observations").then(), 400, "empty-body");
        refused(bytes("{\"text\":\"부산\"}".getBytes(Charset.forName("EUC-KR"))), 400, "not-utf-8");
        refused(bytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0}), 400, "not-utf-8");
    }

    @Test
    void refusesJsonThatIsNestedToDeath() {
        refused(json("[".repeat(20_000)).post("/v1/observations").then(), 400, "invalid-field");
        keys();
        refused(
                json("{\"text\":" + "[".repeat(9_000) + "]".repeat(9_000) + "}")
                        .header("If-Match", "\"1\"")
                        .patch("/v1/memories/" + Samples.FACT)
                        .then(),
                400,
                "json-too-deep");
        refused(json("{\"a\":".repeat(9_000)).post("/v1/chat").then(), 400, "json-too-deep");
        refused(
                json("{\"text\":" + "[".repeat(9_000) + "]".repeat(9_000) + "}")
                        .post("/v1/observations")
                        .then(),
                400,
                "invalid-field");
    }

    @Test
    void refusesWhatIsTooMuch() {
        refused(
                json("{\"text\":\"" + "a".repeat(70_000) + "\"}")
                        .post("/v1/observations")
                        .then(),
                413,
                "body-too-large");
        refused(
                json("{\"text\":\"" + "a".repeat(33_000) + "\"}")
                        .post("/v1/observations")
                        .then(),
                413,
                "text-too-long");
        refused(
                json("{\"parts\":[{\"type\":\"text\",\"text\":\"" + "a".repeat(33_000) + "\"}]}")
                        .post("/v1/chat")
                        .then(),
                413,
                "text-too-long");
    }

    @Test
    void refusesAnAddressOrAMethodThatIsNone() {
        refused(asked().get("/v1/nothing").then(), 404, "not-found");
        refused(asked().get("/nothing/at/all").then(), 404, "not-found");
        refused(asked().delete("/v1/chat").then(), 405, "method-not-allowed");
        refused(asked().get("/v1/memories/nonsense").then(), 404, "not-found");
        refused(asked().get("/v1/sessions/a%20b").then(), 404, "not-found");
        refused(
                asked().contentType("text/plain")
                        .body(SECRET)
                        .post("/v1/observations")
                        .then(),
                415,
                "unsupported-media-type");
        refused(
                asked().contentType("application/json; charset=EUC-KR")
                        .body("{}")
                        .post("/v1/observations")
                        .then(),
                415,
                "unsupported-media-type");
        refused(asked().accept("image/png").get("/v1/memories").then(), 406, "not-acceptable");
    }

    @Test
    void refusesAnIdempotencyKeyThatIsNone() {
        refused(
                json("{\"text\":\"a\"}")
                        .header("Idempotency-Key", "k".repeat(201))
                        .post("/v1/observations")
                        .then(),
                400,
                "invalid-parameter");
    }

    private ValidatableResponse bytes(byte[] body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Content-Type", "application/json")
                .body(body)
                .post("/v1/observations")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        String body = response.extract().asString();
        assertEquals(-1, body.indexOf(SECRET), body);
        assertEquals(-1, body.indexOf("Exception"), body);
        assertEquals(-1, body.indexOf("\tat "), body);
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code))
                .body("type", is("urn:gieok:problem:" + code))
                .body("status", is(status))
                .body("instance", startsWith("/"))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(emptyOrNullString()));
    }
}
