package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** mem0's open-source `Memory` in a Node.js process of its own, with its files in one folder. */
final class Mem0 implements Side, AutoCloseable {
    private static final String USER = "user_id";
    private static final String COLLECTION = "gieok_compare_mem0";

    private final Path installed;
    private final Path data;
    private final URI model;
    private final VectorStore store;
    private NodeProcess process;

    Mem0(Path installed, Path data, URI model, VectorStore store) throws IOException, InterruptedException {
        this.installed = installed;
        this.data = Files.createDirectories(data);
        this.model = model;
        this.store = store;
        this.process = started();
    }

    @Override
    public String name() {
        return store.side();
    }

    @Override
    public void add(String user, String text) throws IOException, InterruptedException {
        process.call("add", Map.of("user", user, "text", text));
    }

    /** Does not wait, so that the process can be killed meanwhile. */
    CompletableFuture<JsonNode> adding(String user, String text) throws IOException {
        return process.send("add", Map.of("user", user, "text", text));
    }

    @Override
    public void addAll(String user, List<String> texts, int width) throws IOException, InterruptedException {
        addAll(user, texts, width, true);
    }

    /** Milliseconds that each took, as the program itself saw it. */
    List<Double> addAll(String user, List<String> texts, int width, boolean infer)
            throws IOException, InterruptedException {
        JsonNode reply = process.call("addMany", Map.of("user", user, "texts", texts, "width", width, "infer", infer));
        if (!reply.path("failed").isEmpty()) {
            throw new PeerFailedException(reply.path("failed").get(0).asText());
        }
        return numbers(reply.path("each"));
    }

    @Override
    public List<Hit> search(String user, String query, int k) throws IOException, InterruptedException {
        return search(Map.of(USER, user), query, k);
    }

    List<Hit> search(Map<String, ?> filters, String query, int k) throws IOException, InterruptedException {
        return hits(process.call("search", Map.of("query", query, "filters", filters, "k", k)));
    }

    /** What each query found, and how long it took as the program itself saw it. */
    Searched searchAll(String user, List<String> queries, int k) throws IOException, InterruptedException {
        JsonNode reply = process.call("searchMany", Map.of("user", user, "queries", queries, "k", k));
        List<List<Hit>> found = new ArrayList<>();
        reply.path("items").forEach(items -> found.add(hitsOf(items)));
        return new Searched(found, numbers(reply.path("each")));
    }

    record Searched(List<List<Hit>> found, List<Double> millis) {}

    @Override
    public List<Hit> all(String user) throws IOException, InterruptedException {
        return hits(process.call("all", Map.of("user", user)));
    }

    /** By its id alone: that is all that its interface asks for. */
    List<Hit> get(String id) throws IOException, InterruptedException {
        return hits(process.call("get", Map.of("id", id)));
    }

    List<Hit> history(String id) throws IOException, InterruptedException {
        return hits(process.call("history", Map.of("id", id)));
    }

    @Override
    public void forget(String user, Hit memory) throws IOException, InterruptedException {
        process.call("delete", Map.of("id", memory.id()));
    }

    @Override
    public void forgetAll(String user) throws IOException, InterruptedException {
        process.call("deleteAll", Map.of("user", user));
    }

    @Override
    public List<Path> folders() {
        return List.of(data);
    }

    /** How many rows its files hold: memories, entities, history, messages. */
    JsonNode counts() throws IOException, InterruptedException {
        return process.call("counts", Map.of());
    }

    JsonNode versions() throws IOException, InterruptedException {
        return process.call("versions", Map.of());
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void restart() throws IOException, InterruptedException {
        process.close();
        process = started();
    }

    /** Drops its tables, in a database too. */
    void reset() throws IOException, InterruptedException {
        process.call("reset", Map.of());
    }

    @Override
    public void close() {
        process.close();
    }

    private NodeProcess started() throws IOException, InterruptedException {
        NodeProcess node = new NodeProcess(
                List.of("node", installed.resolve(Npm.RUNNER).toString()),
                installed,
                Map.of("MEM0_TELEMETRY", "false", "MEM0_DIR", data.toString()),
                data.resolveSibling("mem0.log"));
        node.call(
                "open",
                Map.of(
                        "folder", data.toString(),
                        "url", model.toString(),
                        "store", store.key(),
                        "address", store.address(),
                        "collection", COLLECTION));
        return node;
    }

    private static List<Hit> hits(JsonNode reply) {
        return hitsOf(reply.path("items"));
    }

    private static List<Hit> hitsOf(JsonNode items) {
        List<Hit> hits = new ArrayList<>();
        items.forEach(item ->
                hits.add(new Hit(item.path("id").asText(), item.path("text").asText())));
        return hits;
    }

    private static List<Double> numbers(JsonNode values) {
        List<Double> numbers = new ArrayList<>();
        values.forEach(value -> numbers.add(value.asDouble()));
        return numbers;
    }
}
