package dev.gieok.encoder.adapter.rest;

import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.RetriableException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Embeddings for services that have a text and no vector. */
@Path("/internal/embeddings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EmbeddingsResource {
    private static final int MOST_TEXTS = 64;

    private final TextEncoder encoder;
    private final EncoderMetrics metrics;

    public EmbeddingsResource(TextEncoder encoder, EncoderMetrics metrics) {
        this.encoder = encoder;
        this.metrics = metrics;
    }

    @POST
    @Blocking
    public EmbedResult embed(@Nullable EmbedRequest request) {
        List<String> texts = request == null ? null : request.texts();
        if (texts == null || texts.stream().anyMatch(Objects::isNull)) {
            throw problem(Response.Status.BAD_REQUEST, "`texts` must be an array of strings.");
        }
        if (texts.size() > MOST_TEXTS) {
            throw problem(Response.Status.BAD_REQUEST, "At most " + MOST_TEXTS + " texts are embedded at once.");
        }
        try {
            List<float[]> vectors = metrics.timed(EncoderMetrics.TEXTS, () -> encoder.embed(texts));
            return new EmbedResult(vectors.stream()
                    .map(vector -> Embedding.of(encoder.model(), vector))
                    .toList());
        } catch (RetriableException e) {
            throw problem(Response.Status.SERVICE_UNAVAILABLE, "The text encoder does not answer right now.");
        }
    }

    private static HttpProblem problem(Response.Status status, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .build();
    }
}
