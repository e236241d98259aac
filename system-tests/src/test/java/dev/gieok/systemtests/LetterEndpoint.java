package dev.gieok.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An embeddings endpoint as OpenAI has it, whose model counts three letters at a time. */
final class LetterEndpoint implements AutoCloseable {
    static final String MODEL = "letters-of-three";
    static final int DIMENSION = 48;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger embedded = new AtomicInteger();

    LetterEndpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", this::embed);
        server.setExecutor(executor);
        server.start();
    }

    /** What the encoder is told, so that it has this model too. */
    Map<String, String> environment() {
        return Map.of(
                "GIEOK_ENCODER_TEXT_ENDPOINT_URL",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
                "GIEOK_ENCODER_TEXT_ENDPOINT_MODEL",
                MODEL,
                "GIEOK_ENCODER_TEXT_ENDPOINT_DIMENSION",
                Integer.toString(DIMENSION));
    }

    int embedded() {
        return embedded.get();
    }

    private void embed(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode input = JSON.readTree(exchange.getRequestBody()).path("input");
            ObjectNode answer = JSON.createObjectNode().put("object", "list").put("model", MODEL);
            ArrayNode data = answer.putArray("data");
            if (input.isTextual()) {
                add(data, input.asText());
            } else {
                input.forEach(text -> add(data, text.asText()));
            }
            answer.putObject("usage").put("prompt_tokens", 1).put("total_tokens", 1);
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void add(ArrayNode data, String text) {
        float[] counted = new float[DIMENSION];
        counted[0] = 0.1f;
        for (int i = 0; i + 2 < text.length(); i++) {
            counted[Math.floorMod(text.substring(i, i + 3).hashCode(), DIMENSION)]++;
        }
        ArrayNode vector = data.addObject()
                .put("object", "embedding")
                .put("index", data.size() - 1)
                .putArray("embedding");
        for (float value : counted) {
            vector.add(value);
        }
        embedded.incrementAndGet();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.close();
    }
}
