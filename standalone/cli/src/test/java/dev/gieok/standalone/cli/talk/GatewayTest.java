package dev.gieok.standalone.cli.talk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GatewayTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private static final List<Map<String, String>> HELLO = List.of(Map.of("type", "text", "text", "hello"));

    @Test
    void givesAnAnswerPieceByPiece() {
        SERVER.stubFor(post("/v1/chat")
                .withHeader("Authorization", equalTo("Bearer token"))
                .withHeader("Accept", equalTo("text/event-stream"))
                .withRequestBody(matchingJsonPath("$.sessionId", equalTo("s")))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody("""
                                event:delta
                                data:{"text":"You live "}

                                event: delta
                                data: {"text":"in Busan."}

                                : a comment
                                event: completed
                                data: {}

                                event: cut off""")));

        try (Stream<ServerSentEvent> events = gateway().chatStreaming("s", HELLO)) {
            assertEquals(
                    List.of(
                            new ServerSentEvent("delta", "{\"text\":\"You live \"}"),
                            new ServerSentEvent("delta", "{\"text\":\"in Busan.\"}"),
                            new ServerSentEvent("completed", "{}")),
                    events.toList());
        }
    }

    @Test
    void speaksTheProblemsOwnSentence() {
        SERVER.stubFor(post("/v1/chat")
                .willReturn(aResponse()
                        .withStatus(429)
                        .withBody("{\"title\":\"Too many requests.\",\"detail\":\"Wait 3 s.\"}")));

        RefusedException refused =
                assertThrows(RefusedException.class, () -> gateway().chat("s", HELLO));

        assertEquals(429, refused.status());
        assertEquals("Too many requests. Wait 3 s. (429)", refused.getMessage());
    }

    @Test
    void forgetsTheVersionThatItSaw() {
        SERVER.stubFor(get("/v1/memories/f").willReturn(okJson("{}").withHeader("ETag", "\"4\"")));
        SERVER.stubFor(delete("/v1/memories/f").willReturn(aResponse().withStatus(204)));

        assertEquals(204, gateway().forget("f"));

        SERVER.verify(deleteRequestedFor(urlEqualTo("/v1/memories/f")).withHeader("If-Match", equalTo("\"4\"")));
    }

    @Test
    void changesTheVersionThatItSaw() {
        SERVER.stubFor(get("/v1/memories/e").willReturn(okJson("{}").withHeader("ETag", "\"2\"")));
        SERVER.stubFor(patch(urlEqualTo("/v1/memories/e")).willReturn(okJson("{\"version\":3}")));

        assertEquals(
                3, gateway().edit("e", Map.of("object", "tea")).path("version").asInt());

        SERVER.verify(patchRequestedFor(urlEqualTo("/v1/memories/e"))
                .withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(matchingJsonPath("$.object", equalTo("tea"))));
    }

    @Test
    void asksWhatWasTrueAtAMoment() {
        SERVER.stubFor(get(urlPathEqualTo("/v1/memories"))
                .withQueryParam("validAt", equalTo("2026-11-24T12:00:00+09:00"))
                .willReturn(okJson("{\"items\":[{\"text\":\"one\"},{\"text\":\"two\"}]}")));

        assertEquals(
                2,
                gateway()
                        .memories(Map.of("validAt", "2026-11-24T12:00:00+09:00"))
                        .size());
    }

    @Test
    void seesAMemoryThatIsGoneAsGone() {
        SERVER.stubFor(get("/v1/memories/g").willReturn(aResponse().withStatus(404)));

        assertTrue(gateway().findMemory("g").isEmpty());
    }

    @Test
    void allowsASource() {
        SERVER.stubFor(post("/v1/sources").willReturn(aResponse().withStatus(201)));

        gateway().allow("urn:crm");

        SERVER.verify(postRequestedFor(urlEqualTo("/v1/sources"))
                .withRequestBody(matchingJsonPath("$.source", equalTo("urn:crm"))));
    }

    @Test
    void saysHowToStartItWhenNothingAnswers() {
        Gateway nobody = new Gateway(URI.create("http://127.0.0.1:1"), "token");

        LaunchFailedException failure = assertThrows(LaunchFailedException.class, () -> nobody.chat("s", HELLO));

        assertTrue(failure.getMessage().contains("./gieok up"), failure.getMessage());
    }

    private static Gateway gateway() {
        return new Gateway(URI.create(SERVER.baseUrl()), "token");
    }
}
