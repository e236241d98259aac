package dev.gieok.standalone.cli.talk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The REST interface as one user sees it. What it refuses becomes a {@link RefusedException}. */
public final class Gateway {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final URI address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Gateway(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    public Answer chat(String session, List<Map<String, String>> parts) {
        return Json.read(send(post("/v1/chat", Json.write(chatBody(session, parts)))), Answer.class);
    }

    /** The answer as it is made: `citations`, `delta`s, then `completed` or `failed`. Close it when done. */
    public Stream<ServerSentEvent> chatStreaming(String session, List<Map<String, String>> parts) {
        HttpRequest request = request("/v1/chat")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(chatBody(session, parts))))
                .build();
        HttpResponse<InputStream> response = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            try (InputStream body = response.body()) {
                throw RefusedException.of(
                        response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ServerSentEvent.read(response.body());
    }

    public ObservationId observe(String text) {
        JsonNode accepted = Json.tree(send(post("/v1/observations", Json.write(Map.of("text", text)))));
        return new ObservationId(accepted.path("observationId").asText());
    }

    /** Something that was said at that moment, for a memory that keeps time. */
    public ObservationId observe(String text, Instant occurredAt) {
        JsonNode accepted =
                Json.tree(send(post("/v1/observations", Json.write(Map.of("text", text, "occurredAt", occurredAt)))));
        return new ObservationId(accepted.path("observationId").asText());
    }

    /** Its story once something became of it; still pending when nothing did for long. */
    public ObservationView observation(ObservationId id) {
        HttpRequest asked = request("/v1/observations/" + id)
                .header("Prefer", "wait=30")
                .GET()
                .build();
        return Json.read(send(asked), ObservationView.class);
    }

    public MediaId upload(String name, String type, byte[] content) {
        String boundary = "gieok-" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = request("/v1/media")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail)))
                .build();
        return new MediaId(Json.tree(send(request)).path("mediaId").asText());
    }

    public MediaView media(MediaId id) {
        return Json.read(send(get("/v1/media/" + id)), MediaView.class);
    }

    public JsonNode memory(String factId) {
        return Json.tree(send(get("/v1/memories/" + factId)));
    }

    /** Empty when there is no such memory, or no longer. */
    public Optional<JsonNode> findMemory(String factId) {
        try {
            return Optional.of(memory(factId));
        } catch (RefusedException e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Returns 204 once it is gone from every store, or 202 when a store was too slow to say so. */
    public int forget(String factId) {
        HttpResponse<String> seen = exchange(get("/v1/memories/" + factId), HttpResponse.BodyHandlers.ofString());
        refuse(seen);
        HttpRequest.Builder request = request("/v1/memories/" + factId).DELETE();
        seen.headers().firstValue("ETag").ifPresent(tag -> request.header("If-Match", tag));
        HttpResponse<String> response = exchange(request.build(), HttpResponse.BodyHandlers.ofString());
        refuse(response);
        return response.statusCode();
    }

    /** Changes the version that is there now; returns it as it is then. */
    public JsonNode edit(String factId, Map<String, ?> patch) {
        HttpResponse<String> seen = exchange(get("/v1/memories/" + factId), HttpResponse.BodyHandlers.ofString());
        refuse(seen);
        HttpRequest.Builder request = request("/v1/memories/" + factId)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(Json.write(patch)));
        seen.headers().firstValue("ETag").ifPresent(tag -> request.header("If-Match", tag));
        return Json.tree(send(request.build()));
    }

    /** The items of `/v1/memories` with these parameters, such as `validAt`, up to a page. */
    public List<JsonNode> memories(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        List<JsonNode> items = new ArrayList<>();
        read("/v1/memories?" + query).path("items").forEach(items::add);
        return items;
    }

    /** Any resource of the user's own, as it is. */
    public JsonNode read(String path) {
        return Json.tree(send(get(path)));
    }

    /** The answer again, without what these citations stand for. */
    public Answer without(AnswerId answer, List<CitationId> citations) {
        return Json.read(
                send(post("/v1/answers/" + answer + "/counterfactual", Json.write(Map.of("without", citations)))),
                Answer.class);
    }

    public JsonNode recall(String query) {
        return Json.tree(send(post("/v1/recall", Json.write(Map.of("query", query)))));
    }

    /** Asks for everything about the user to be erased; asked again, it is the same erasure. */
    public CertificateId erase() {
        JsonNode accepted =
                Json.tree(send(post("/v1/erasure", Json.write(Map.of("confirm", "erase everything about me")))));
        return new CertificateId(accepted.path("certificateId").asText());
    }

    /** Empty while the erasure runs. */
    public Optional<JsonNode> certificate(CertificateId id) {
        HttpResponse<String> response = exchange(get("/v1/certificates/" + id), HttpResponse.BodyHandlers.ofString());
        refuse(response);
        return response.statusCode() == 200 ? Optional.of(Json.tree(response.body())) : Optional.empty();
    }

    public void allow(String source) {
        send(post("/v1/sources", Json.write(Map.of("source", source))));
    }

    private static Map<String, Object> chatBody(String session, List<Map<String, String>> parts) {
        return Map.of("sessionId", session, "parts", parts);
    }

    private HttpRequest get(String path) {
        return request(path).GET().build();
    }

    private HttpRequest post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
        refuse(response);
        return response.body();
    }

    private static void refuse(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw RefusedException.of(response.statusCode(), response.body());
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new LaunchFailedException("Nothing answers at " + address + ": is it up? Run `./gieok up`.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted.", e);
        }
    }
}
