package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;

/**
 * An OpenAI-compatible endpoint on the loopback interface: `/embeddings` are those of Gieok's own encoder, and
 * `/chat/completions` answers at once with what a good model would say, or with what a bad one does.
 */
final class ScriptedModel implements AutoCloseable {
    /** What the model answers with. */
    enum Mood {
        /** What its prompt asks for. */
        GOOD,
        /** JSON that breaks off, as at a limit of tokens. */
        CUT_OFF,
        /** Prose around no JSON. */
        PROSE,
        /** JSON of another shape than asked for. */
        OTHER_SHAPE
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static {
        // Otherwise the server waits up to 40 ms for more to send, and every call of the peer would look slow.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Embeddings embeddings;
    private final Extraction extraction;
    private final Gate gate = new Gate();
    private final AtomicLong chats = new AtomicLong();
    private volatile Mood mood = Mood.GOOD;

    ScriptedModel(Embeddings embeddings, Extraction extraction) throws IOException {
        this.embeddings = embeddings;
        this.extraction = extraction;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", exchange -> answer(exchange, this::embed));
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, this::complete));
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    void mood(Mood next) {
        mood = next;
    }

    /** Where a call can be held, so that its caller can be killed while it waits. */
    Gate gate() {
        return gate;
    }

    Extraction extraction() {
        return extraction;
    }

    long chats() {
        return chats.get();
    }

    @Override
    public void close() {
        gate.open();
        server.stop(0);
        threads.close();
    }

    private JsonNode embed(JsonNode asked) throws IOException, InterruptedException {
        gate.pass(Gate.Call.EMBEDDINGS);
        JsonNode input = asked.path("input");
        List<String> texts = input.isTextual()
                ? List.of(input.asText())
                : StreamSupport.stream(input.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        List<float[]> vectors = embeddings.of(texts);
        ObjectNode reply = NODES.objectNode().put("object", "list").put("model", "all-minilm-l6-v2");
        for (int i = 0; i < vectors.size(); i++) {
            ObjectNode one = reply.withArray("data")
                    .addObject()
                    .put("object", "embedding")
                    .put("index", i);
            for (float value : vectors.get(i)) {
                one.withArray("embedding").add(value);
            }
        }
        reply.putObject("usage").put("prompt_tokens", 0).put("total_tokens", 0);
        return reply;
    }

    private JsonNode complete(JsonNode asked) throws InterruptedException {
        gate.pass(Gate.Call.CHAT);
        chats.incrementAndGet();
        JsonNode messages = asked.path("messages");
        String content = switch (mood) {
            case GOOD ->
                memories(messages.path(messages.size() - 1).path("content").asText());
            case CUT_OFF -> "{\"memory\": [{\"id\": \"0\", \"text\": \"User is all";
            case PROSE -> "Sure! I have noted everything that was said. Is there anything else?";
            case OTHER_SHAPE -> "{\"facts\": \"see above\", \"memory\": null}";
        };
        ObjectNode reply = NODES.objectNode()
                .put("id", "scripted")
                .put("object", "chat.completion")
                .put("model", "scripted");
        ObjectNode choice =
                reply.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", content);
        reply.putObject("usage")
                .put("prompt_tokens", 0)
                .put("completion_tokens", 0)
                .put("total_tokens", 0);
        return reply;
    }

    /** What mem0's prompt asks for: nothing new when the same stands among the existing memories. */
    private String memories(String prompt) {
        ObjectNode reply = NODES.objectNode();
        reply.putArray("memory");
        Prompt.newMessages(prompt).stream()
                .map(extraction::of)
                .filter(memory -> !Prompt.existing(prompt).contains(memory))
                .forEach(memory -> reply.withArray("memory")
                        .addObject()
                        .put("id", Integer.toString(reply.path("memory").size() - 1))
                        .put("text", memory)
                        .put("attributed_to", "user"));
        return reply.toString();
    }

    private static void answer(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(answering.to(JSON.readTree(exchange.getRequestBody())));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Answering {
        JsonNode to(JsonNode asked) throws IOException, InterruptedException;
    }
}
