package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The REST contract as far as the bench uses it: remembers what it is told, and decides when asked a second time. */
final class PretendedGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<String> told = new CopyOnWriteArrayList<>();
    final List<String> askedBy = new CopyOnWriteArrayList<>();
    final List<String> waits = new CopyOnWriteArrayList<>();
    final List<JsonNode> observations = new CopyOnWriteArrayList<>();
    final List<JsonNode> recalls = new CopyOnWriteArrayList<>();
    private final Map<String, Boolean> lookedAt = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    PretendedGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/v1/observations", this::observations);
        server.createContext("/v1/memories", this::memories);
        server.createContext("/v1/recall", this::recall);
        server.createContext("/v1/profile", this::profile);
        server.createContext("/v1/chat", this::chat);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void observations(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            waits.add(String.valueOf(exchange.getRequestHeaders().getFirst("Prefer")));
            String status = lookedAt.put(exchange.getRequestURI().getPath(), true) == null ? "pending" : "decided";
            reply(exchange, 200, object().put("status", status));
            return;
        }
        askedBy.add(exchange.getRequestHeaders().getFirst("Authorization"));
        JsonNode observation = body(exchange);
        observations.add(observation);
        String text = observation.path("text").asText();
        told.add(text);
        if (text.isBlank()) {
            reply(exchange, 400, object());
            return;
        }
        reply(exchange, 202, object().put("observationId", "obs_" + told.size()));
    }

    /** Two pages, whatever the limit. */
    private void memories(HttpExchange exchange) throws IOException {
        boolean second = exchange.getRequestURI().getQuery().contains("cursor=more");
        ObjectNode page = object();
        items(page, second ? told.subList(told.size() / 2, told.size()) : told.subList(0, told.size() / 2));
        reply(exchange, 200, second ? page : page.put("nextCursor", "more"));
    }

    /** Knows only what was said in English. */
    private void recall(HttpExchange exchange) throws IOException {
        recalls.add(body(exchange));
        ObjectNode result = object();
        items(result, told.stream().filter(it -> !it.matches(".*[가-힣].*")).toList());
        reply(exchange, 200, result);
    }

    /** All that was told is an attribute. */
    private void profile(HttpExchange exchange) throws IOException {
        ObjectNode page = object();
        items(page, told);
        ObjectNode groups = object();
        ArrayNode attributes = groups.putObject("groups").putArray("attributes");
        page.path("items").forEach(item -> attributes.add(item.path("memory")));
        reply(exchange, 200, groups);
    }

    private void chat(HttpExchange exchange) throws IOException {
        String question = body(exchange).path("parts").path(0).path("text").asText();
        reply(
                exchange,
                200,
                object().put("answerId", "ans_1")
                        .put("engine", "grounded")
                        .put("outcome", question.endsWith("?") ? "known" : "unknown"));
    }

    private void items(ObjectNode page, List<String> texts) {
        ArrayNode items = page.putArray("items");
        for (String text : texts) {
            ObjectNode memory = items.addObject().putObject("memory").put("text", text);
            memory.putArray("evidence").addObject().put("observationId", "obs_" + (told.indexOf(text) + 1));
        }
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static void reply(HttpExchange exchange, int status, JsonNode body) throws IOException {
        try (exchange) {
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
