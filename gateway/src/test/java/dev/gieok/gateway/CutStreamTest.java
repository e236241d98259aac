package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.platform.event.EventJson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A stream that is cut in the middle and fetched again: the whole answer arrives, and once. */
@QuarkusTest
class CutStreamTest extends AnswersScene {
    private static final String WHOLE = "You live in Busan [1].";

    @TestHTTPResource
    URI gateway;

    private record Shown(String name, JsonNode data) {}

    @Test
    void theAnswerThatWasFinishedMeanwhileIsThereAsAWhole() throws Exception {
        ChatRequested request = cutAfterTheFirstPiece();
        says(request, Samples.completed(request, WHOLE));
        remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, WHOLE));

        assertWhole(fetched(request));
    }

    @Test
    void theAnswerThatIsStillBeingMadeIsThereAsAWholeToo() throws Exception {
        ChatRequested request = cutAfterTheFirstPiece();
        says(request, new AnswerDelta(request.answerId(), 1, 1, "live "));
        CompletableFuture<List<Shown>> fetching = fetchingWhileItIsMade(request);
        says(request, new AnswerDelta(request.answerId(), 1, 2, "in Busan [1]."));
        says(request, Samples.completed(request, WHOLE));

        assertWhole(fetching.get());
    }

    @Test
    void anotherAttemptIsHeardFromItsBeginning() throws Exception {
        ChatRequested request = cutAfterTheFirstPiece();
        CompletableFuture<List<Shown>> fetching = fetchingWhileItIsMade(request);
        says(request, new AnswerDelta(request.answerId(), 1, 1, "dwell"));
        says(request, new AnswerCited(request.answerId(), 2, List.of(Samples.citation())));
        says(request, new AnswerDelta(request.answerId(), 2, 0, "You live "));
        says(request, new AnswerDelta(request.answerId(), 2, 0, "You live "));
        says(request, new AnswerDelta(request.answerId(), 2, 1, "in Busan [1]."));
        says(request, Samples.completed(request, WHOLE));

        assertWhole(fetching.get());
    }

    private static void assertWhole(List<Shown> events) {
        assertEquals(
                WHOLE,
                events.stream()
                        .filter(event -> event.name().equals("delta"))
                        .map(event -> event.data().get("text").asText())
                        .collect(Collectors.joining()));
        assertEquals(
                1,
                events.stream()
                        .filter(event -> event.name().equals("citations"))
                        .count());
        assertEquals(
                1,
                events.stream()
                        .filter(event -> event.name().equals("completed"))
                        .count());
        Shown last = events.getLast();
        assertEquals("completed", last.name());
        assertEquals(WHOLE, last.data().get("text").asText());
    }

    /** Reads until the first piece of text is there, and hangs up. */
    private ChatRequested cutAfterTheFirstPiece() throws Exception {
        reasoning.answers(request -> List.of(
                new AnswerCited(request.answerId(), 1, List.of(Samples.citation())),
                new AnswerDelta(request.answerId(), 1, 0, "You ")));
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader stream = open(
                        client,
                        request("v1/chat")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(WHERE)))) {
            assertEquals("citations", next(stream).name());
            assertEquals("delta", next(stream).name());
            client.shutdownNow();
        }
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        remembers(get("/internal/answers/" + request.answerId()), notFound());
        return request;
    }

    /** Who fetches an answer waits for it, and then asks memory whether it is there already. */
    private CompletableFuture<List<Shown>> fetchingWhileItIsMade(ChatRequested request) {
        CompletableFuture<List<Shown>> fetching = CompletableFuture.supplyAsync(() -> fetched(request));
        await().until(() -> !memory().findAll(getRequestedFor(urlEqualTo("/internal/answers/" + request.answerId())))
                .isEmpty());
        return fetching;
    }

    private List<Shown> fetched(ChatRequested request) {
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader stream =
                        open(client, request("v1/answers/" + request.answerId()).GET())) {
            List<Shown> events = new ArrayList<>();
            for (Shown event = next(stream); event != null; event = next(stream)) {
                events.add(event);
            }
            return events;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void says(ChatRequested request, Event event) {
        reasoning.says(keys().person(), event);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
    }

    private static BufferedReader open(HttpClient client, HttpRequest.Builder request) throws Exception {
        return new BufferedReader(new InputStreamReader(
                client.send(request.build(), BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    /** Null at the end. */
    private static Shown next(BufferedReader stream) throws IOException {
        String name = "";
        StringBuilder data = new StringBuilder();
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:")) {
                data.append(line.substring("data:".length()));
            } else if (line.isEmpty() && !data.isEmpty()) {
                return new Shown(name, EventJson.mapper().readTree(data.toString()));
            }
        }
        return null;
    }
}
