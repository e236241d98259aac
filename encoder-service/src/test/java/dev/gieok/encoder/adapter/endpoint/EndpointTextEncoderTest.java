package dev.gieok.encoder.adapter.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gieok.encoder.EncoderConfig;
import dev.gieok.encoder.adapter.onnx.OnnxModels;
import dev.gieok.encoder.adapter.onnx.OnnxTextEncoder;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.TextEncoderContract;
import dev.gieok.platform.RetriableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The endpoint is a server of this test that has the built-in model behind it. */
class EndpointTextEncoderTest extends TextEncoderContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "my secret diary";
    private static OnnxTextEncoder model;
    private static HttpServer server;
    private static volatile int status = 200;

    @BeforeAll
    static void serve() throws IOException {
        model = OnnxModels.builtIn();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", EndpointTextEncoderTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        model.close();
    }

    @Override
    protected TextEncoder encoder() {
        return encoder(384);
    }

    @Test
    void asksToTryAgainWhileTheEndpointFails() {
        for (int failing : new int[] {401, 404, 429, 500, 503}) {
            status = failing;
            try {
                var failure =
                        assertThrows(RetriableException.class, () -> encoder().embed(List.of(SECRET)));
                assertFalse(String.valueOf(failure.getMessage()).contains(SECRET));
            } finally {
                status = 200;
            }
        }
        assertEquals(1, encoder().embed(List.of(SECRET)).size());
    }

    @Test
    void refusesVectorsOfAnotherDimension() {
        assertThrows(RetriableException.class, () -> encoder(100).embed(List.of("a")));
    }

    @Test
    void isRefusedElsewhereUnlessItIsSaidToBeOnesOwn() {
        // An address that is kept for documentation: nobody answers there, and nobody is asked.
        URI elsewhere = URI.create("https://192.0.2.1/v1");

        var refusal = assertThrows(
                IllegalStateException.class, () -> encoder(new Settings(elsewhere, 384, Optional.empty())));
        assertTrue(refusal.getMessage().contains("GIEOK_ENCODER_TEXT_ENDPOINT_LOCAL=true"), refusal.getMessage());
        URI here = URI.create("http://localhost:11434/v1");
        assertThrows(IllegalStateException.class, () -> encoder(new Settings(here, 384, Optional.of(false))));
        assertEquals(
                "served-minilm",
                encoder(new Settings(elsewhere, 384, Optional.of(true))).model());
    }

    private static TextEncoder encoder(int dimension) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return encoder(new Settings(url, dimension, Optional.empty()));
    }

    private static TextEncoder encoder(Settings settings) {
        return new EndpointTextEncoder(settings, List.of("en", "ko"), Duration.ofSeconds(20));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        List<String> texts = new ArrayList<>();
        asked.get("input").forEach(text -> texts.add(text.asText()));
        var body = JSON.createObjectNode();
        var data = body.putArray("data");
        if (status == 200) {
            List<float[]> vectors = model.embed(texts);
            for (int i = 0; i < vectors.size(); i++) {
                var item = data.addObject().put("index", i);
                var numbers = item.putArray("embedding");
                for (float number : vectors.get(i)) {
                    numbers.add(number * 3);
                }
            }
        } else {
            body.put("error", "cannot embed: " + texts);
        }
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Settings(URI address, int dimension, Optional<Boolean> local) implements EncoderConfig.Endpoint {
        @Override
        public Optional<URI> url() {
            return Optional.of(address);
        }

        @Override
        public Optional<String> model() {
            return Optional.of("served-minilm");
        }

        @Override
        public Optional<String> apiKey() {
            return Optional.empty();
        }
    }
}
