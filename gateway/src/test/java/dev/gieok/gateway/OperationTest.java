package dev.gieok.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.chat.ReplyPartitions;
import dev.gieok.platform.event.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OperationTest extends Outside {
    /** The calls of the REST contract that this version serves. */
    private static final Map<String, List<String>> CONTRACT = Map.ofEntries(
            Map.entry("/v1/chat", List.of("post")),
            Map.entry("/v1/answers/{answerId}", List.of("get")),
            Map.entry("/v1/answers/{answerId}/explanation", List.of("get")),
            Map.entry("/v1/answers/{answerId}/counterfactual", List.of("post")),
            Map.entry("/v1/observations", List.of("post")),
            Map.entry("/v1/observations/{observationId}", List.of("get")),
            Map.entry("/v1/memories", List.of("get")),
            Map.entry("/v1/memories/search", List.of("post")),
            Map.entry("/v1/memories/{factId}", List.of("get", "patch", "delete")),
            Map.entry("/v1/memories/{factId}/history", List.of("get")),
            Map.entry("/v1/memories/{factId}/restore", List.of("post")),
            Map.entry("/v1/recall", List.of("post")),
            Map.entry("/v1/profile", List.of("get")),
            Map.entry("/v1/graph", List.of("post")),
            Map.entry("/v1/media", List.of("get", "post")),
            Map.entry("/v1/media/{mediaId}", List.of("get", "delete")),
            Map.entry("/v1/media/{mediaId}/segments", List.of("get")),
            Map.entry("/v1/media/{mediaId}/content", List.of("get")),
            Map.entry("/v1/media/{mediaId}/events", List.of("get")),
            Map.entry("/v1/moments", List.of("post")),
            Map.entry("/v1/sessions", List.of("get")),
            Map.entry("/v1/sessions/{sessionId}", List.of("get", "delete")),
            Map.entry("/v1/sources", List.of("get", "post")),
            Map.entry("/v1/sources/{sourceId}", List.of("delete")),
            Map.entry("/v1/exports", List.of("post")),
            Map.entry("/v1/exports/{exportId}", List.of("get")),
            Map.entry("/v1/exports/{exportId}/content", List.of("get")),
            Map.entry("/v1/imports", List.of("post")),
            Map.entry("/v1/imports/{importId}", List.of("get")),
            Map.entry("/v1/erasure", List.of("post")),
            Map.entry("/v1/certificates/{certificateId}", List.of("get")),
            Map.entry("/v1/web-session", List.of("get", "post", "delete")));

    @Inject
    ReplyPartitions partitions;

    @Test
    void describesEveryCallWithExamplesAndProblems() throws IOException {
        JsonNode api = api();
        CONTRACT.forEach((path, methods) -> methods.forEach(method -> {
            JsonNode operation = api.at("/paths/" + path.replace("/", "~1") + "/" + method);
            String call = method + " " + path + " " + operation;
            assertFalse(operation.isMissingNode(), call);
            assertFalse(operation.path("summary").asText().isBlank(), call);
            assertTrue(operation.path("responses").has("401"), call);
            assertTrue(
                    operation
                            .at("/responses/401/content/application~1problem+json")
                            .has("example"),
                    call);
            if (operation.has("requestBody")) {
                operation
                        .at("/requestBody/content")
                        .forEach(type -> assertTrue(type.has("example"), call + " request"));
            }
            operation.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .flatMap(response -> response.getValue().path("content").properties().stream())
                    .filter(type -> !type.getKey().equals("application/octet-stream"))
                    .forEach(type -> {
                        assertTrue(type.getValue().has("schema"), call + " " + type.getKey());
                        assertTrue(type.getValue().has("example"), call + " " + type.getKey());
                    });
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/chat                               | post  | 404,406,422,502
                    /v1/memories                           | get   | 400,406
                    /v1/answers/{answerId}/counterfactual  | post  | 404,406
                    /v1/memories/{factId}/restore          | post  | 404,409
                    /v1/media/{mediaId}/content            | get   | 206,304,404,416
                    """)
    void namesWhatACallMayAnswerBesides(String path, String method, String statuses) throws IOException {
        JsonNode responses = api().at("/paths/" + path.replace("/", "~1") + "/" + method + "/responses");
        for (String status : statuses.split(",")) {
            assertTrue(responses.has(status), path + " " + status);
        }
    }

    @Test
    void namesTheHeadersThatClientsGoBy() throws IOException {
        JsonNode api = api();
        for (JsonNode path : api.path("paths")) {
            for (JsonNode operation : path) {
                JsonNode accepted = operation.at("/responses/202");
                assertTrue(accepted.isMissingNode() || accepted.at("/headers").has("Location"), operation.toString());
            }
        }
        assertTrue(api.at("/paths/~1v1~1memories~1{factId}/get/responses/200/headers")
                .has("ETag"));
        assertTrue(api.at("/paths/~1v1~1memories~1{factId}/patch/responses/200/headers")
                .has("ETag"));
    }

    @Test
    void describesNoCallThatTheContractDoesNotHave() throws IOException {
        api().path("paths")
                .fieldNames()
                .forEachRemaining(path -> assertTrue(CONTRACT.containsKey(path) || path.startsWith("/q/"), path));
    }

    @Test
    void showsExamplesThatAreWhatTheyShow() throws IOException {
        JsonNode api = api();
        ObjectMapper strict = EventJson.mapper().copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertEquals(
                "You live in Seoul [1].",
                strict.treeToValue(example(api, "~1v1~1chat/post", "200"), Answer.class)
                        .text());
        assertEquals(
                "서울",
                strict.treeToValue(example(api, "~1v1~1memories~1{factId}/get", "200"), Memory.class)
                        .object());
        assertEquals(
                "decided",
                strict.treeToValue(
                                example(api, "~1v1~1observations~1{observationId}/get", "200"), ObservationView.class)
                        .status());
    }

    @Test
    void takesItsOwnExamples() throws IOException {
        JsonNode api = api();
        json(api.at("/paths/~1v1~1observations/post/requestBody/content/application~1json/example")
                        .toString())
                .post("/v1/observations")
                .then()
                .statusCode(202);
        for (String path : List.of("memories~1search", "recall", "graph", "moments")) {
            json(api.at("/paths/~1v1~1" + path + "/post/requestBody/content/application~1json/example")
                            .toString())
                    .post("/v1/" + path.replace("~1", "/"))
                    .then()
                    .statusCode(503);
        }
    }

    @Test
    void writesIdsAsTextsAndConstantsInLowerCase() throws IOException {
        JsonNode schemas = api().at("/components/schemas");
        assertTrue(
                schemas.at("/FactId/type").toString().contains("string"),
                schemas.path("FactId").toString());
        assertTrue(new SessionId("my-first.chat")
                .value()
                .matches(schemas.at("/SessionId/pattern").asText()));
        assertTrue(schemas.at("/Outcome/enum").toString().contains("needs-model"));
    }

    @Test
    void isReadyOnceTheGroupHasGivenItItsShare() {
        partitions.assigned(List.of());
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(containsString("\"kafka\": true"))
                .body("status", is("UP"));
    }

    @Test
    void countsProblemsByCodeAndNothingOfAPerson() {
        json("{\"text\":\"\"}").post("/v1/observations").then().statusCode(400);
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(metrics.contains("gieok_problems_total{code=\"invalid-field\"}"), "a counter of problems");
        assertFalse(metrics.contains(subject), "no subject in a tag");
        assertFalse(metrics.contains("obs_") || metrics.contains("ans_"), "no id in a tag");
    }

    private static JsonNode api() throws IOException {
        String json = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(json);
    }

    private static JsonNode example(JsonNode api, String operation, String status) {
        return api.at("/paths/" + operation + "/responses/" + status + "/content/application~1json/example");
    }
}
