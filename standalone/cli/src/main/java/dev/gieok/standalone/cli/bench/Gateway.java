package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** The REST door as one user sees it. Connections are kept and shared by all users of one client. */
public final class Gateway {
    private static final Duration PATIENCE = Duration.ofSeconds(65);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int TOO_MANY = 429;
    private static final int PAGE = 200;
    private static final long STEP_ASIDE = Duration.ofMillis(200).toNanos();
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final HttpClient client;
    private final URI url;
    private final String token;

    private Gateway(HttpClient client, URI url, String token) {
        this.client = client;
        this.url = url;
        this.token = token;
    }

    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    public static Gateway as(HttpClient client, URI url, String token) {
        return new Gateway(client, url, token);
    }

    public Reply observe(String text) throws IOException, InterruptedException {
        return post("/v1/observations", NODES.objectNode().put("text", text));
    }

    Reply ask(String sessionId, String text) throws IOException, InterruptedException {
        ObjectNode question = NODES.objectNode().put("sessionId", sessionId);
        question.putArray("parts").addObject().put("type", "text").put("text", text);
        return post("/v1/chat", question);
    }

    public Reply recall(String query, int k) throws IOException, InterruptedException {
        return post("/v1/recall", NODES.objectNode().put("query", query).put("k", k));
    }

    /** @param switchedOff ways of finding that are left out */
    Reply recall(String query, int k, List<String> switchedOff) throws IOException, InterruptedException {
        ObjectNode body = NODES.objectNode().put("query", query).put("k", k);
        switchedOff.forEach(body.putArray("switchedOff")::add);
        return post("/v1/recall", body);
    }

    /** Tells an observation with all its properties, as often as it takes; returns its id. */
    public String tell(ObjectNode observation) throws IOException, InterruptedException {
        Reply reply = post("/v1/observations", observation);
        while (reply.is(TOO_MANY)) {
            Ticks.SYSTEM.waitUntil(Ticks.SYSTEM.now() + STEP_ASIDE);
            reply = post("/v1/observations", observation);
        }
        if (!reply.is(ACCEPTED)) {
            throw new LaunchFailedException("The gateway did not take an observation: status " + reply.status());
        }
        return reply.json().path("observationId").asText();
    }

    public Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** The story of an observation, once there is one or the patience is over. */
    public Reply story(String observationId, Duration patience) throws IOException, InterruptedException {
        return send(request("/v1/observations/" + observationId)
                .header("Prefer", "wait=" + patience.toSeconds())
                .GET());
    }

    /** How many memories of the person hold now: all pages are read. */
    long activeMemories() throws IOException, InterruptedException {
        long count = 0;
        String cursor = "";
        do {
            Reply reply = get("/v1/memories?status=active&limit=" + PAGE + cursor);
            if (!reply.is(OK)) {
                throw new LaunchFailedException("The memories could not be listed: status " + reply.status());
            }
            JsonNode page = reply.json();
            count += page.path("items").size();
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return count;
    }

    /** Forgets; 204 once it is gone from every store. */
    public Reply delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    private Reply post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body());
    }

    /** A status and its body, parsed only when somebody looks. */
    public record Reply(int status, String body) {
        public boolean is(int wanted) {
            return status == wanted;
        }

        public JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        @Override
        public String toString() {
            return "Reply[" + status + "]";
        }
    }
}
