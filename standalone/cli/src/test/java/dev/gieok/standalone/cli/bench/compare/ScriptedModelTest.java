package dev.gieok.standalone.cli.bench.compare;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.platform.event.EventJson;
import dev.gieok.standalone.cli.bench.compare.ScriptedModel.Mood;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptedModelTest {
    @RegisterExtension
    static final WireMockExtension ENCODER = WireMockExtension.newInstance().build();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ScriptedModel model;

    @BeforeEach
    void given() throws IOException {
        model = new ScriptedModel(
                new Embeddings(HTTP, URI.create(ENCODER.baseUrl()), "secret"),
                new Extraction(LocalDate.of(2026, 11, 25)));
    }

    @AfterEach
    void after() {
        model.close();
    }

    @Test
    void passesTextsOnToTheEncoderInTheirOrder() throws Exception {
        ENCODER.stubFor(post("/internal/embeddings")
                .withHeader("Authorization", equalTo("Bearer secret"))
                .withRequestBody(matchingJsonPath("$.texts[1]", equalTo("b")))
                .willReturn(okJson(EventJson.mapper()
                        .writeValueAsString(new EmbedResult(List.of(
                                Embedding.of("m", new float[] {0.5f, -1}), Embedding.of("m", new float[] {2, 4})))))));

        JsonNode reply = ask("/embeddings", Map.of("model", "m", "input", List.of("a", "b")));

        assertEquals(1, reply.path("data").get(1).path("index").asInt());
        assertEquals("[0.5,-1.0]", reply.path("data").get(0).path("embedding").toString());
        assertEquals("[2.0,4.0]", reply.path("data").get(1).path("embedding").toString());
    }

    @Test
    void keepsWhatWasSaidInTheThirdPerson() throws Exception {
        assertEquals(List.of("User collects maps"), memories("I collects maps", "[]"));
        assertEquals(List.of("User's sister is called Ines."), memories("My sister is called Ines.", "[]"));
    }

    @Test
    void datesWhatChanged() throws Exception {
        assertEquals(List.of("User has moved to Seoul as of 2026-11-25"), memories("I have moved to Seoul.", "[]"));
    }

    @Test
    void addsNothingThatIsKnownAlready() throws Exception {
        assertEquals(
                List.of(),
                memories("My sister is called Ines.", "[{\"id\":\"0\",\"text\":\"User's sister is called Ines.\"}]"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"CUT_OFF", "PROSE"})
    void answersWithNoJsonInABadMood(Mood mood) throws Exception {
        model.mood(mood);

        String said = content("I keep bees.", "[]");

        assertThrows(JsonProcessingException.class, () -> JSON.readTree(said), said);
    }

    @Test
    void answersInAnotherShapeInABadMood() throws Exception {
        model.mood(Mood.OTHER_SHAPE);

        assertFalse(JSON.readTree(content("I keep bees.", "[]")).path("memory").isArray());
    }

    @Test
    @Timeout(60)
    void holdsTheCallThatItIsToldToHoldAndNoOther() throws Exception {
        model.gate().close(Gate.Call.CHAT, 1);
        content("I keep bees.", "[]");

        CompletableFuture<HttpResponse<String>> held = HTTP.sendAsync(chat("I keep bees.", "[]"), body());
        model.gate().awaitHeld();
        assertFalse(held.isDone());
        model.gate().open();

        assertEquals(200, held.get().statusCode());
        assertEquals(2, model.chats());
        assertTrue(content("I keep bees.", "[]").contains("bees"), "the gate stays open");
    }

    private List<String> memories(String said, String existing) throws Exception {
        return JSON.readTree(content(said, existing)).path("memory").findValuesAsText("text");
    }

    private String content(String said, String existing) throws Exception {
        return JSON.readTree(HTTP.send(chat(said, existing), body()).body())
                .at("/choices/0/message/content")
                .asText();
    }

    /** As mem0 3.3.1 asks. */
    private HttpRequest chat(String said, String existing) throws IOException {
        String prompt = """
                ## Summary


                ## Last k Messages


                ## Recently Extracted Memories
                []

                ## Existing Memories
                %s

                ## New Messages
                user: %s

                ## Observation Date
                2026-11-25

                # Output:""".formatted(existing, said);
        return request(
                "/chat/completions",
                Map.of(
                        "model",
                        "scripted",
                        "messages",
                        List.of(
                                Map.of("role", "system", "content", "You are a Memory Extractor."),
                                Map.of("role", "user", "content", prompt))));
    }

    private JsonNode ask(String path, Map<String, ?> body) throws Exception {
        return JSON.readTree(HTTP.send(request(path, body), body()).body());
    }

    private HttpRequest request(String path, Map<String, ?> body) throws IOException {
        return HttpRequest.newBuilder(URI.create(model.url() + path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private static HttpResponse.BodyHandler<String> body() {
        return HttpResponse.BodyHandlers.ofString();
    }
}
