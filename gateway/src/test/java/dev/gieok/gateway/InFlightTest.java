package dev.gieok.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a call ends, its place is free for another. */
@QuarkusTest
class InFlightTest extends Outside {
    private static final String QUESTION = "{\"parts\":[{\"type\":\"text\",\"text\":\"Where do I live?\"}]}";

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = {"3000000000", "100"})
    void aCallGivesItsPlaceBackThatAnnouncesMoreThanItSends(String length) throws IOException {
        for (int i = 0; i <= GatewayWorld.IN_FLIGHT; i++) {
            hangUpAfter("POST /v1/observations", "Content-Length: " + length + "\r\n\r\n{\"text\":", false);
        }

        awaitFreePlace();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/json"})
    void aCallGivesItsPlaceBackThatHangsUpBeforeItsAnswer(String accept) throws IOException {
        for (int i = 0; i <= GatewayWorld.IN_FLIGHT; i++) {
            hangUpAfter(
                    "POST /v1/chat",
                    "Accept: %s\r\nContent-Length: %d\r\n\r\n%s".formatted(accept, QUESTION.length(), QUESTION),
                    accept.contains("stream"));
        }

        awaitFreePlace();
    }

    private void hangUpAfter(String call, String rest, boolean begun) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            String sent =
                    call + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                            + token + "\r\n" + rest;
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (begun) {
                assertTrue(socket.getInputStream().read() > 0);
            }
        }
    }

    private void awaitFreePlace() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> asked().get("/v1/sources").statusCode() == 200);
    }
}
