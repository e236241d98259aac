package dev.gieok.standalone.cli.rebuild;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RebuildsTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private static final String PATH = "/internal/rebuild";

    @Test
    void asksForAModelByItsName() {
        SERVER.stubFor(post(PATH)
                .withHeader("Authorization", equalTo("Bearer token"))
                .withRequestBody(equalToJson("{\"model\":\"second\"}"))
                .willReturn(jsonResponse(body("building"), 202)));

        RebuildView view = rebuilds().start("second");

        assertEquals(RebuildView.Phase.BUILDING, view.phase());
        assertEquals(
                "first#1 → second#2: building, 1 of 2 persons, 3 facts and 0 moments embedded",
                RebuildCommand.line(view));
    }

    @Test
    void saysWhyItIsRefused() {
        SERVER.stubFor(post(PATH)
                .willReturn(jsonResponse("{\"detail\":\"The encoder has no such model; it has: first.\"}", 400)));

        var refused = assertThrows(LaunchFailedException.class, () -> rebuilds().start("unheard-of"));

        assertEquals("The encoder has no such model; it has: first.", refused.getMessage());
    }

    @Test
    void knowsWhenThereIsNone() {
        SERVER.stubFor(get(PATH).willReturn(aResponse().withStatus(404)));
        SERVER.stubFor(delete(PATH).willReturn(aResponse().withStatus(404)));

        assertTrue(rebuilds().find().isEmpty());
        assertTrue(rebuilds().abandon().isEmpty());
    }

    private static Rebuilds rebuilds() {
        return new Rebuilds(URI.create(SERVER.baseUrl()), "token");
    }

    private static String body(String phase) {
        return """
                {"from":"first#1","to":"second#2","phase":"%s","startedAt":"2026-11-25T10:00:00Z",
                 "persons":2,"equal":1,"facts":3,"moments":0}""".formatted(phase);
    }
}
