package dev.gieok.standalone.cli.tour.stores;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.standalone.cli.talk.Gateway;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestStoreTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private static final Sought SOUGHT = new Sought(
            new PersonId("per_0123456789abcdefghijklmnop"), List.of("fct_1"), List.of("walnuts"), Instant.EPOCH);
    private static final String ANSWER = "/v1/answers/ans_1";

    @BeforeEach
    void givenNothingIsThere() {
        SERVER.stubFor(get(urlPathEqualTo("/v1/memories")).willReturn(okJson("{\"items\":[]}")));
        SERVER.stubFor(post("/v1/recall").willReturn(okJson("{\"items\":[]}")));
        SERVER.stubFor(get("/v1/profile").willReturn(okJson("{\"groups\":{\"attributes\":[]}}")));
        SERVER.stubFor(get(ANSWER).willReturn(okJson("{\"text\":\"[forgotten]\"}")));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(0, hits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "superseded", "faded"})
    void seesAMemoryOfEveryState(String state) {
        SERVER.stubFor(get(urlPathEqualTo("/v1/memories"))
                .withQueryParam("status", equalTo(state))
                .willReturn(okJson("{\"items\":[{\"text\":\"allergic to walnuts\"},{\"text\":\"tea\"}]}")));

        assertEquals(1, hits());
    }

    @Test
    void seesWhatIsRecalled() {
        SERVER.stubFor(
                post("/v1/recall").willReturn(okJson("{\"items\":[{\"memory\":{\"text\":\"allergic to walnuts\"}}]}")));

        assertEquals(1, hits());
    }

    @Test
    void seesWhatTheProfileSays() {
        SERVER.stubFor(get("/v1/profile")
                .willReturn(okJson("{\"groups\":{\"attributes\":[{\"text\":\"allergic to walnuts\"}]}}")));

        assertEquals(1, hits());
    }

    @Test
    void seesWhatAnAnswerRepeats() {
        SERVER.stubFor(get(ANSWER).willReturn(okJson("{\"text\":\"You are allergic to walnuts [1].\"}")));

        assertEquals(1, hits());
    }

    private static long hits() {
        return new RestStore(new Gateway(URI.create(SERVER.baseUrl()), "token"), List.of(ANSWER)).hits(SOUGHT);
    }
}
