package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.bench.Gateway;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A whole Gieok of its own, asked over REST as any client asks. It understands by its rules, without a model. */
final class Gieok implements Side {
    private static final Duration LIFE = Duration.ofHours(6);
    private static final int PAGE = 200;
    private static final Duration ONE_CALL = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS = 10;
    private static final long PATIENCE_SECONDS = 600;

    private final Standalone system;
    private final HttpClient http;

    Gieok(Standalone system, HttpClient http) {
        this.system = system;
        this.http = http;
    }

    Standalone system() {
        return system;
    }

    @Override
    public String name() {
        return "gieok";
    }

    Gateway as(String user) {
        return Gateway.as(
                http, system.url(Part.GATEWAY), Tokens.of(system.home()).mint(user, LIFE));
    }

    @Override
    public void add(String user, String text) throws IOException, InterruptedException {
        awaitDecided(user, tell(user, text));
    }

    /** Returns when it is acknowledged. */
    String tell(String user, String text) throws IOException, InterruptedException {
        ObjectNode observation = JsonNodeFactory.instance.objectNode().put("text", text);
        return as(user).tell(observation);
    }

    /** One person's observations are decided in the order of their acknowledgement on a partition: all are awaited. */
    @Override
    public void addAll(String user, List<String> texts, int width) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(width)) {
            List<Future<String>> told = new ArrayList<>();
            for (String text : texts) {
                told.add(threads.submit(() -> tell(user, text)));
            }
            for (Future<String> one : told) {
                awaitDecided(user, Joined.of(one));
            }
        }
    }

    void awaitDecided(String user, String observation) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (true) {
            try {
                Gateway.Reply reply = as(user).story(observation, ONE_CALL);
                String status = reply.is(200) ? reply.json().path("status").asText() : "pending";
                if (status.equals("decided")) {
                    return;
                }
                if (!status.equals("pending")) {
                    throw new LaunchFailedException("An observation ended as " + status + ".");
                }
            } catch (IOException e) {
                // The gateway is being killed or started again: it will be asked until the patience ends.
            }
            if (System.nanoTime() > end) {
                throw new LaunchFailedException("An observation was not decided within " + PATIENCE_SECONDS + " s.");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    @Override
    public List<Hit> search(String user, String query, int k) throws IOException, InterruptedException {
        List<Hit> hits = new ArrayList<>();
        as(user).recall(query, k).json().path("items").forEach(item -> hits.add(hit(item.path("memory"))));
        return hits;
    }

    @Override
    public List<Hit> all(String user) throws IOException, InterruptedException {
        List<Hit> hits = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = as(user).get("/v1/memories?status=active&limit=" + PAGE + cursor)
                    .json();
            page.path("items").forEach(item -> hits.add(hit(item)));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return hits;
    }

    int status(String user, String path) throws IOException, InterruptedException {
        return as(user).get(path).status();
    }

    @Override
    public void forget(String user, Hit memory) throws IOException, InterruptedException {
        Gateway.Reply reply = as(user).delete("/v1/memories/" + memory.id());
        if (!reply.is(204) && !reply.is(202)) {
            throw new LaunchFailedException("A memory was not forgotten: status " + reply.status());
        }
    }

    @Override
    public void forgetAll(String user) throws IOException, InterruptedException {
        for (Hit memory : all(user)) {
            forget(user, memory);
        }
    }

    @Override
    public List<Path> folders() {
        return List.of(system.home().path().resolve("data"), system.home().logs());
    }

    /** The same system, its reasoning with a language model at this address from now on, or without. */
    void restartReasoning(Map<String, String> environment) {
        system.stop(Part.REASONING);
        new Standalone(
                        system.home(),
                        Build.find(),
                        system.ports(),
                        Options.everything().with(environment),
                        line -> {})
                .restart(Part.REASONING);
    }

    static Map<String, String> languageModel(URI url) {
        return Map.of(
                "GIEOK_REASONING_LLM_PROVIDER", "openai",
                "GIEOK_REASONING_LLM_URL", url.toString(),
                "GIEOK_REASONING_LLM_MODEL", "scripted",
                "GIEOK_REASONING_LLM_API_KEY", "none");
    }

    private static Hit hit(JsonNode memory) {
        return new Hit(memory.path("factId").asText(), memory.path("text").asText());
    }
}
