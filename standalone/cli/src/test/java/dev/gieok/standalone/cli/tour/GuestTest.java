package dev.gieok.standalone.cli.tour;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.talk.Gateway;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GuestTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private final LaunchFailedException broken = new LaunchFailedException("A store does not answer.");
    private final Guest guest = new Guest(
            new Gateway(URI.create(SERVER.baseUrl()), "token"), new Screen(new PrintWriter(new StringWriter()), false));

    @Test
    void isErasedWhenTheTourBreaksOff() {
        SERVER.stubFor(
                post("/v1/erasure").willReturn(okJson("{\"certificateId\":\"cer_0123456789abcdefghijklmnop\"}")));

        assertSame(broken, brokenOff());
        assertEquals(1, erasures());
    }

    @Test
    void isToldWhyTheTourBrokeOffEvenIfNothingCanBeErased() {
        SERVER.stubFor(post("/v1/erasure").willReturn(serviceUnavailable()));

        assertEquals(1, brokenOff().getSuppressed().length);
    }

    @Test
    void isLeftToATourThatEnds() throws Exception {
        assertEquals(1, guest.shown(() -> 1));
        assertEquals(0, erasures());
    }

    private Exception brokenOff() {
        return assertThrows(
                Exception.class,
                () -> guest.shown(() -> {
                    throw broken;
                }));
    }

    private static int erasures() {
        return SERVER.findAll(postRequestedFor(urlEqualTo("/v1/erasure"))).size();
    }
}
