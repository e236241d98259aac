package dev.gieok.standalone.cli.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The REST door as a careful client uses it: what gets no answer, or is refused for now, is sent again until it is taken. */
final class Door {
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GIVE_UP = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final HttpClient client;
    private final URI url;
    private final String token;

    Door(HttpClient client, URI url, String token) {
        this.client = client;
        this.url = url;
        this.token = token;
    }

    /** Returns the observation's id. */
    String tell(Message message) throws IOException {
        ObjectNode body = JSON.createObjectNode()
                .put("text", message.text())
                .put("externalId", message.externalId())
                .put("occurredAt", message.occurredAt().toString());
        return answered(request("/v1/observations")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))))
                .path("observationId")
                .asText();
    }

    JsonNode get(String path) throws IOException {
        return answered(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private JsonNode answered(HttpRequest.Builder request) throws IOException {
        HttpRequest sent = request.build();
        long deadline = System.nanoTime() + GIVE_UP.toNanos();
        String last = "no answer";
        try {
            while (System.nanoTime() < deadline) {
                try {
                    HttpResponse<String> reply = client.send(sent, BodyHandlers.ofString());
                    if (reply.statusCode() < 300) {
                        return JSON.readTree(reply.body());
                    }
                    last = "status " + reply.statusCode() + " " + reply.body();
                    if (reply.statusCode() < BROKEN && reply.statusCode() != TOO_MANY) {
                        throw new IllegalStateException(sent.uri().getPath() + " answered with " + last);
                    }
                } catch (IOException e) {
                    last = e.toString();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        throw new IOException(
                sent.uri().getPath() + " gave no answer in " + GIVE_UP.toMinutes() + " min, at last: " + last);
    }
}
