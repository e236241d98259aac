package dev.gieok.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Somebody who uses the system over REST. */
final class Person {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI gateway;
    private final String name;
    private final String token;

    Person(URI gateway, Home home, String name) {
        this.gateway = gateway;
        this.name = name;
        this.token = Tokens.of(home).mint(name, Duration.ofHours(1));
    }

    /** The token's `sub`. */
    String name() {
        return name;
    }

    /** What lets a browser in. */
    String token() {
        return token;
    }

    /** The same person at another gateway. */
    Person at(URI other, Home home) {
        return new Person(other, home, name);
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(90));
    }

    /** With the path as it is, detours too, which resolving it would take out. */
    HttpRequest.Builder requestRaw(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(90));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file. */
    Reply upload(String name, byte[] content) throws IOException {
        String border = "border-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/v1/media")
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Asks in a session, and returns the answer. */
    JsonNode ask(String session, String text) {
        ObjectNode body = JSON.createObjectNode().put("sessionId", session);
        body.putArray("parts").addObject().put("type", "text").put("text", text);
        return post("/v1/chat", body).is(200);
    }

    /** An answer as it is kept: memory has it a moment after the one who asked. */
    JsonNode kept(String answer) {
        return Awaitility.await("answer " + answer + " is kept")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get("/v1/answers/" + answer), reply -> reply.status() == 200)
                .body();
    }

    /** Tells something, and returns its id. */
    String tell(String text) {
        return post("/v1/observations", JSON.createObjectNode().put("text", text))
                .is(202)
                .get("observationId")
                .asText();
    }

    /** Tells something, and waits until it is decided. */
    JsonNode teach(String text) {
        return decided(tell(text));
    }

    /** Tells something as if it had been then, and waits until it is decided. */
    JsonNode teach(String text, Instant occurredAt) {
        ObjectNode body = JSON.createObjectNode().put("text", text).put("occurredAt", occurredAt.toString());
        return decided(
                post("/v1/observations", body).is(202).get("observationId").asText());
    }

    JsonNode decided(String observation) {
        return Awaitility.await("observation " + observation + " is decided")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> get("/v1/observations/" + observation).is(200),
                        view -> !view.get("status").asText().equals("pending"));
    }

    List<JsonNode> memories(String query) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/v1/memories?limit=100" + query + cursor).is(200);
            page.get("items").forEach(all::add);
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    List<JsonNode> recall(String query) {
        JsonNode found =
                post("/v1/recall", JSON.createObjectNode().put("query", query)).is(200);
        List<JsonNode> items = new ArrayList<>();
        found.get("items").forEach(items::add);
        return items;
    }

    /** A response, with its body in its message when it is not what was expected. */
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode body() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        JsonNode is(int status) {
            if (status() != status) {
                throw new AssertionError(response.request().uri() + " answered " + status() + ", not " + status + ": "
                        + response.body());
            }
            return response.body().isEmpty() ? JSON.nullNode() : body();
        }
    }
}
