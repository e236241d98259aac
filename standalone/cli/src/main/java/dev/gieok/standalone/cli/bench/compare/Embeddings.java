package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The vectors of Gieok's own encoder, so that both sides search with the same model in the same process. */
final class Embeddings {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 64;

    private final ObjectMapper json = EventJson.mapper();
    private final HttpClient http;
    private final URI encoder;
    private final String serviceToken;

    Embeddings(HttpClient http, URI encoder, String serviceToken) {
        this.http = http;
        this.encoder = encoder;
        this.serviceToken = serviceToken;
    }

    List<float[]> of(List<String> texts) throws IOException, InterruptedException {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            HttpRequest request = HttpRequest.newBuilder(encoder.resolve("/internal/embeddings"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + serviceToken)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(new EmbedRequest(some))))
                    .build();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("the encoder answered with status " + response.statusCode());
            }
            json.readValue(response.body(), EmbedResult.class)
                    .embeddings()
                    .forEach(embedding -> vectors.add(embedding.floats()));
        }
        return vectors;
    }
}
