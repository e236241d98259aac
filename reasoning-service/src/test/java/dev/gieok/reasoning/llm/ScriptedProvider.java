package dev.gieok.reasoning.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;

/** A provider that speaks OpenAI's server-sent events or Ollama's lines of JSON, and misbehaves as it is told. */
public final class ScriptedProvider implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Which protocol it speaks. */
    public enum Protocol {
        OPENAI,
        OLLAMA
    }

    /** What it does with one request. */
    @FunctionalInterface
    public interface Act {
        void play(HttpExchange exchange) throws IOException;
    }

    private final Protocol protocol;
    private final HttpServer server;
    private final BlockingQueue<Act> acts = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> wire = new CopyOnWriteArrayList<>();
    private final ThreadLocal<String> request = ThreadLocal.withInitial(() -> "");
    private final CountDownLatch curtain = new CountDownLatch(1);

    public ScriptedProvider(Protocol protocol) {
        this.protocol = protocol;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            request.set(body);
            requests.add(body);
            wire.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                    + exchange.getRequestHeaders().entrySet() + "\n\n" + body);
            Act act = acts.poll();
            try (exchange) {
                (act == null ? fails(500) : act).play(exchange);
            }
        });
        server.start();
    }

    public Protocol protocol() {
        return protocol;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The bodies of the requests so far. */
    public List<String> requests() {
        return requests;
    }

    /** Everything that came in: of every request its method and address, its headers and its body. */
    public List<String> wire() {
        return wire;
    }

    public ScriptedProvider then(Act act) {
        acts.add(act);
        return this;
    }

    public Act says(String... pieces) {
        return exchange -> {
            OutputStream out = opened(exchange);
            for (String piece : pieces) {
                piece(out, piece);
            }
            end(out);
        };
    }

    /** Says what it makes of the body of the request, character by character. */
    public Act replies(UnaryOperator<String> toRequest) {
        return exchange -> says(toRequest.apply(request.get()).split("(?!^)")).play(exchange);
    }

    /** Says the pieces and then nothing more, without hanging up. */
    public Act stallsAfter(String... pieces) {
        return exchange -> {
            OutputStream out = opened(exchange);
            for (String piece : pieces) {
                piece(out, piece);
            }
            awaitCurtain();
        };
    }

    /** Takes the request and does not even answer with headers. */
    public Act staysSilent() {
        return exchange -> awaitCurtain();
    }

    public Act breaksOffAfter(String... pieces) {
        return exchange -> {
            OutputStream out = opened(exchange);
            for (String piece : pieces) {
                piece(out, piece);
            }
        };
    }

    public Act garblesAfter(String piece) {
        return exchange -> {
            OutputStream out = opened(exchange);
            piece(out, piece);
            write(out, protocol == Protocol.OPENAI ? "data: {\"choices\":[{\"del\n\n" : "{\"message\":{\"cont\n");
            end(out);
        };
    }

    public Act fails(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public Act asksToWait(String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            exchange.sendResponseHeaders(429, -1);
        };
    }

    private OutputStream opened(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .add("Content-Type", protocol == Protocol.OPENAI ? "text/event-stream" : "application/x-ndjson");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private void piece(OutputStream out, String text) throws IOException {
        write(
                out,
                protocol == Protocol.OPENAI
                        ? event(Map.of("choices", List.of(Map.of("index", 0, "delta", Map.of("content", text)))))
                        : json(Map.of(
                                        "model",
                                        "scripted",
                                        "message",
                                        Map.of("role", "assistant", "content", text),
                                        "done",
                                        false))
                                + "\n");
    }

    private void end(OutputStream out) throws IOException {
        if (protocol == Protocol.OPENAI) {
            write(
                    out,
                    event(Map.of("choices", List.of(Map.of("index", 0, "delta", Map.of(), "finish_reason", "stop")))));
            write(
                    out,
                    event(Map.of(
                            "choices",
                            List.of(),
                            "usage",
                            Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120))));
            write(out, "data: [DONE]\n\n");
        } else {
            write(
                    out,
                    json(Map.of(
                                    "model",
                                    "scripted",
                                    "message",
                                    Map.of("role", "assistant", "content", ""),
                                    "done",
                                    true,
                                    "done_reason",
                                    "stop",
                                    "prompt_eval_count",
                                    100,
                                    "eval_count",
                                    20))
                            + "\n");
        }
    }

    private static String event(Map<String, ?> data) {
        return "data: " + json(data) + "\n\n";
    }

    private static String json(Map<String, ?> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void awaitCurtain() {
        try {
            curtain.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        curtain.countDown();
        server.stop(0);
    }
}
