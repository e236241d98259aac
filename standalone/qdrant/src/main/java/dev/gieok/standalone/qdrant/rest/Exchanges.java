package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the call that a request asks for, and puts its answer into Qdrant's envelope. */
final class Exchanges implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FINE = 200;

    private final List<Route> routes;
    private final Bodies bodies = new Bodies();

    Exchanges(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long begin = System.nanoTime();
        try (exchange) {
            try {
                Answer answer = bodies.read(exchange, body -> answer(exchange, body));
                switch (answer) {
                    case Answer.Result result -> sendJson(exchange, FINE, enveloped(result.json(), begin));
                    case Answer.Bare bare -> sendJson(exchange, FINE, bare.json());
                    case Answer.Text text ->
                        send(exchange, FINE, "text/plain", text.text().getBytes(StandardCharsets.UTF_8));
                }
            } catch (Bodies.NotTaken notTaken) {
                refuse(exchange, notTaken.failure, begin);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                refuse(exchange, Failure.of(Refusal.stopping()), begin);
            } catch (RuntimeException failure) {
                refuse(exchange, Failure.of(failure), begin);
            }
        }
    }

    private Answer answer(HttpExchange exchange, JsonNode body) {
        List<String> parts = Route.parts(exchange.getRequestURI().getRawPath()).stream()
                .map(part -> decoded(part.replace("+", "%2B")))
                .toList();
        Map<String, String> options = options(exchange.getRequestURI().getRawQuery());
        for (Route route : routes) {
            Optional<Map<String, String>> names = route.match(exchange.getRequestMethod(), parts);
            if (names.isPresent()) {
                return route.answer().apply(new Request(names.get(), options, body));
            }
        }
        throw Refusal.unsupported("this REST call");
    }

    private static Map<String, String> options(@Nullable String query) {
        Map<String, String> options = new HashMap<>();
        if (query != null) {
            for (String option : query.split("&", -1)) {
                int equals = option.indexOf('=');
                options.put(
                        decoded(equals < 0 ? option : option.substring(0, equals)),
                        equals < 0 ? "" : decoded(option.substring(equals + 1)));
            }
        }
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode enveloped(JsonNode result, long begin) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("result", result);
        return json.put("status", "ok").put("time", seconds(begin));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / (double) Duration.ofSeconds(1).toNanos();
    }

    private static void refuse(HttpExchange exchange, Failure failure, long begin) throws IOException {
        sendJson(exchange, failure.status(), failure.json(seconds(begin)));
    }

    private static void sendJson(HttpExchange exchange, int status, JsonNode json) throws IOException {
        send(exchange, status, "application/json", JSON.writeValueAsBytes(json));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
