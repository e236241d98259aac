package dev.gieok.standalone.cli.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.standalone.cli.llm.LlmSettings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LlmCheckTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    @Test
    void asksTheModelForOneToken() {
        SERVER.stubFor(post("/v1/chat/completions")
                .withHeader("Authorization", equalTo("Bearer secret"))
                .withRequestBody(matchingJsonPath("$.model", equalTo("small")))
                .willReturn(ok()));

        assertEquals(Finding.State.FINE, check().state());
    }

    @Test
    void saysThatTheKeyIsWrong() {
        SERVER.stubFor(post("/v1/chat/completions").willReturn(aResponse().withStatus(401)));

        Finding finding = check();

        assertTrue(finding.isBroken());
        assertTrue(finding.line().contains("HTTP 401"), finding.line());
        assertTrue(finding.line().contains("--key-env"), finding.line());
    }

    private static Finding check() {
        LlmSettings settings = LlmSettings.of(SERVER.baseUrl() + "/v1", "small", "MODEL_KEY");
        return new LlmCheck(Optional.of(settings), Map.of("MODEL_KEY", "secret")).run();
    }
}
