package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/** A program that answers each line of JSON that it is sent with one of its own; requests may overlap. */
final class NodeProcess implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BufferedWriter requests;
    private final Map<Long, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    NodeProcess(List<String> command, Path folder, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
        requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().name("replies of the peer").start(this::read);
    }

    /** Its `result`; completes exceptionally when it failed, or when the process ended before. */
    CompletableFuture<JsonNode> send(String operation, Map<String, ?> parameters) throws IOException {
        long id = ids.incrementAndGet();
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        waiting.put(id, reply);
        ObjectNode request = JSON.valueToTree(parameters);
        request.put("request", id).put("op", operation);
        synchronized (requests) {
            requests.write(JSON.writeValueAsString(request));
            requests.newLine();
            requests.flush();
        }
        if (!process.isAlive()) {
            reply.completeExceptionally(new PeerFailedException("the process has ended"));
        }
        return reply;
    }

    JsonNode call(String operation, Map<String, ?> parameters) throws IOException, InterruptedException {
        try {
            return send(operation, parameters).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PeerFailedException failure ? failure : new IOException(e.getCause());
        }
    }

    /** As `kill -9` does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader replies = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = replies.readLine(); line != null; line = replies.readLine()) {
                take(JSON.readTree(line));
            }
        } catch (IOException e) {
            // The process is gone: whoever waits is told below.
        }
        waiting.values()
                .forEach(reply -> reply.completeExceptionally(new PeerFailedException("the process has ended")));
    }

    private void take(JsonNode line) {
        CompletableFuture<JsonNode> reply = waiting.remove(line.path("request").asLong());
        if (reply == null) {
            return;
        }
        if (line.has("error")) {
            reply.completeExceptionally(
                    new PeerFailedException(line.get("error").asText()));
        } else {
            reply.complete(line.path("result"));
        }
    }
}
