package dev.gieok.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls are counted by their template: never by an address that names what is somebody's. */
@QuarkusTest
class CallCountsTest extends Outside {
    private static final String FACT = Samples.FACT.value();

    /** A browser's, and refused before any route is looked for. */
    private static final String NO_PROOF = "Cookie: gieok_session=none";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void countsACallThatIsTooMuchByItsTemplate() {
        CountDownLatch stalled = new CountDownLatch(1);
        kafka.onSend(record -> {
            try {
                stalled.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger cats = new AtomicInteger();
            try {
                await().until(() -> {
                    // What is asked takes a place, too, so that one of those that should fill them may be refused.
                    for (int i = 0; i < GatewayWorld.IN_FLIGHT; i++) {
                        String said = "{\"text\":\"I have %d cats\"}".formatted(cats.incrementAndGet());
                        threads.execute(() -> json(said).post("/v1/observations"));
                    }
                    return overloaded(asked().put("/v1/memories/" + FACT));
                });
            } finally {
                stalled.countDown();
            }
        }

        awaitCount("PUT", 503, "/v1/memories/{factId}");
        assertNothingOfSomebody();
    }

    @Test
    void countsEveryCallOfTheContractByItsTemplate() throws IOException {
        String api = given().get("/q/openapi?format=json").asString();
        List<String> templates = new ObjectMapper()
                .readTree(api)
                .path("paths")
                .propertyStream()
                .map(path -> path.getKey())
                .filter(path -> path.startsWith("/v1/"))
                .toList();
        for (String template : templates) {
            assertEquals(403, answerTo("DELETE " + template.replaceAll("\\{\\w+}", FACT), NO_PROOF));
        }

        assertFalse(templates.isEmpty());
        templates.forEach(template -> awaitCount("DELETE", 403, template));
        assertNothingOfSomebody();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    401 | GET     | /v1/memories/*           | Authorization: Bearer none   | /v1/memories/{factId}
                    403 | DELETE  | /v1/memories/*           | Cookie: gieok_session=none   | /v1/memories/{factId}
                    404 | GET     | /v1/memories/*/nothing   | Accept: */*                  | NOT_FOUND
                    404 | GET     | //v1/nothing/*           | Accept: */*                  | NOT_FOUND
                    403 | DELETE  | /v1/nothing/*            | Cookie: gieok_session=none   | NOT_FOUND
                    200 | OPTIONS | /v1/nothing/*            | Accept: */*                  | NOT_FOUND
                    405 | PUT     | /v1/memories//*          | Accept: */*                  | NOT_FOUND
                    400 | GET     | /v1/memories/*%zz        | Accept: */*                  | /v1/memories/{factId}
                    400 | GET     | /v1/answers/*            | no header                    | /v1/answers/{answerId}
                    413 | POST    | /v1/memories/*/restore   | Content-Length: 3000000000   | /v1/memories/{factId}/restore
                    403 | POST    | /*.js                    | Cookie: gieok_session=none   | /{page}
                    200 | GET     | /app.js                  | Accept: */*                  | /{page}
                    405 | PUT     | /v1/memories/search      | Accept: */*                  | /v1/memories/search
                    """)
    void countsWhatIsAnsweredEarlyByItsTemplate(int status, String method, String path, String header, String uri)
            throws IOException {
        assertEquals(status, answerTo(method + " " + path.replace("*", FACT), header));

        awaitCount(method, status, uri);
        assertNothingOfSomebody();
    }

    @Test
    void countsAHeadThatIsTooLongByItsTemplate() throws IOException {
        assertEquals(431, answerTo("GET /v1/media/" + FACT, "X-Long: " + "x".repeat(30_000)));

        awaitCount("GET", 431, "/v1/media/{mediaId}");
        assertNothingOfSomebody();
    }

    @Test
    void countsNoMethodThatIsNone() throws IOException {
        assertEquals(405, answerTo(FACT + " /v1/profile", "Accept: */*"));
        assertEquals(405, answerTo("TRACE /v1/profile", "Accept: */*"));

        awaitCount("TRACE", 405, "/v1/profile");
        assertNothingOfSomebody();
    }

    private static boolean overloaded(Response response) {
        return response.statusCode() == 503 && "overloaded".equals(response.path("code"));
    }

    /** Written by hand, since no client sends what is wrong. */
    private int answerTo(String call, String header) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            String head = call + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            String line =
                    new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.UTF_8);
            return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        }
    }

    /** A call is counted a moment after its answer. */
    private static void awaitCount(String method, int status, String uri) {
        String tags = "method=\"%s\",outcome=\"%s\",status=\"%d\",uri=\"%s\""
                .formatted(
                        method, status < 400 ? "SUCCESS" : status < 500 ? "CLIENT_ERROR" : "SERVER_ERROR", status, uri);
        await(tags).atMost(Duration.ofSeconds(60)).until(() -> counts().anyMatch(line -> line.contains(tags)));
    }

    private static void assertNothingOfSomebody() {
        assertEquals(List.of(), counts().filter(line -> line.contains(FACT)).toList());
    }

    private static Stream<String> counts() {
        return given().get("/q/metrics").asString().lines();
    }
}
