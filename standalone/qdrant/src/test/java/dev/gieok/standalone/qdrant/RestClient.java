package dev.gieok.standalone.qdrant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Calls a REST interface with JSON as it is written down. Single quotes stand for double ones. */
record RestClient(URI server) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    record Reply(int status, String text) {
        JsonNode json() throws Exception {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        }

        JsonNode result() throws Exception {
            return json().path("result");
        }

        String error() throws Exception {
            return json().path("status").path("error").asText();
        }
    }

    Reply get(String path) throws Exception {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    Reply delete(String path) throws Exception {
        return send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    Reply put(String path, String body) throws Exception {
        return send("PUT", path, "application/json", quoted(body));
    }

    Reply post(String path, String body) throws Exception {
        return send("POST", path, "application/json", quoted(body));
    }

    Reply send(String method, String path, String type, BodyPublisher body) throws Exception {
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", type)
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body());
    }

    /** A new collection, by its path. */
    String scratch(String layout) throws Exception {
        String path = "/collections/rest-" + UUID.randomUUID();
        Reply created = put(path, layout);
        if (created.status() != 200) {
            throw new AssertionError(created.text());
        }
        return path;
    }

    /** As it would come back. */
    static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    static List<String> ids(JsonNode points) {
        List<String> ids = new ArrayList<>();
        points.forEach(point -> ids.add(point.path("id").asText()));
        return ids;
    }

    private static BodyPublisher quoted(String body) {
        return BodyPublishers.ofString(body.replace('\'', '"'));
    }
}
