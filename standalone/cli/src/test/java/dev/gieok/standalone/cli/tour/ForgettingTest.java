package dev.gieok.standalone.cli.tour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.standalone.cli.talk.Gateway;
import dev.gieok.standalone.cli.talk.RefusedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForgettingTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private static final String BEES = "/v1/memories/fct_bees";
    private static final String ENDING = "/v1/memories/fct_ending";

    private final StringWriter said = new StringWriter();

    @Test
    void takesForGoneWhatWentWithTheOneBefore() {
        goesWhenDeleted(BEES);
        SERVER.stubFor(get(ENDING).willReturn(notFound()));

        forget();

        assertTrue(said.toString().contains("DELETE “bees”   204: gone"), said.toString());
        assertTrue(said.toString().contains("DELETE “no bees”   404: gone with the one before"), said.toString());
    }

    @Test
    void takesForGoneWhatGoesWhileItIsBeingDeleted() {
        goesWhenDeleted(BEES);
        SERVER.stubFor(get(ENDING)
                .inScenario("late")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{}"))
                .willSetStateTo("gone"));
        SERVER.stubFor(
                get(ENDING).inScenario("late").whenScenarioStateIs("gone").willReturn(notFound()));
        SERVER.stubFor(delete(ENDING).willReturn(notFound()));

        forget();

        assertTrue(said.toString().contains("404: gone with the one before"), said.toString());
    }

    @Test
    void doesNotTakeAFailureForGone() {
        SERVER.stubFor(get(BEES).willReturn(okJson("{}")));
        SERVER.stubFor(delete(BEES).willReturn(serverError()));

        assertEquals(500, assertThrows(RefusedException.class, this::forget).status());
    }

    private void forget() {
        new Forgetting(
                        new Gateway(URI.create(SERVER.baseUrl()), "token"),
                        new Screen(new PrintWriter(said, true), false))
                .forget(List.of(memory("fct_bees", "bees"), memory("fct_ending", "no bees")));
    }

    private static void goesWhenDeleted(String path) {
        SERVER.stubFor(get(path)
                .inScenario("life")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{}")));
        SERVER.stubFor(delete(path)
                .inScenario("life")
                .willReturn(aResponse().withStatus(204))
                .willSetStateTo("gone"));
        SERVER.stubFor(get(path).inScenario("life").whenScenarioStateIs("gone").willReturn(notFound()));
    }

    private static JsonNode memory(String id, String text) {
        return JsonNodeFactory.instance.objectNode().put("factId", id).put("text", text);
    }
}
