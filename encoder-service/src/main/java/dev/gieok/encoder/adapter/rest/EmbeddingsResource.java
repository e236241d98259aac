package dev.gieok.encoder.adapter.rest;

import dev.gieok.contracts.http.EmbedFactsRequest;
import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.contracts.http.EmbeddingModel;
import dev.gieok.contracts.http.EmbeddingModels;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.fact.EncodingFacts;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.TextEncoders;
import dev.gieok.platform.RetriableException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Embeddings for services that have a text and no vector, or not one of the model they need. */
@Path("/internal/embeddings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EmbeddingsResource {
    private static final int MOST_TEXTS = 64;

    private final TextEncoders encoders;
    private final EncodingFacts encoding;
    private final EncoderMetrics metrics;

    public EmbeddingsResource(TextEncoders encoders, EncodingFacts encoding, EncoderMetrics metrics) {
        this.encoders = encoders;
        this.encoding = encoding;
        this.metrics = metrics;
    }

    @POST
    @Blocking
    public EmbedResult embed(@Nullable EmbedRequest request) {
        List<String> texts = request == null ? null : request.texts();
        if (request == null || texts == null || texts.stream().anyMatch(Objects::isNull)) {
            throw problem(Response.Status.BAD_REQUEST, "`texts` must be an array of strings.");
        }
        TextEncoder model = model(request.model());
        return embedded(
                texts.size(),
                () -> model.embed(texts).stream()
                        .map(vector -> Embedding.of(model.model(), vector))
                        .toList());
    }

    @POST
    @Path("facts")
    @Blocking
    public EmbedResult embed(@Nullable EmbedFactsRequest request) {
        List<Fact> facts = request == null ? null : request.facts();
        if (request == null || facts == null || facts.stream().anyMatch(Objects::isNull)) {
            throw problem(Response.Status.BAD_REQUEST, "`facts` must be an array of facts.");
        }
        TextEncoder model = model(request.model());
        return embedded(facts.size(), () -> encoding.embed(facts, model));
    }

    @GET
    @Path("models")
    @Blocking
    public EmbeddingModels models() {
        return new EmbeddingModels(encoders.active().model(), encoders.names());
    }

    @GET
    @Path("models/{name: .+}")
    @Blocking
    public EmbeddingModel described(@PathParam("name") String name) {
        TextEncoder model = model(name);
        return new EmbeddingModel(model.model(), model.dimension(), model.languages());
    }

    private TextEncoder model(@Nullable String name) {
        return encoders.of(name)
                .orElseThrow(() -> problem(
                        Response.Status.NOT_FOUND,
                        "There is no such model; there are: " + String.join(", ", encoders.names())));
    }

    private EmbedResult embedded(int count, Supplier<List<Embedding>> embedding) {
        if (count > MOST_TEXTS) {
            throw problem(Response.Status.BAD_REQUEST, "At most " + MOST_TEXTS + " texts are embedded at once.");
        }
        try {
            return new EmbedResult(metrics.timed(EncoderMetrics.TEXTS, embedding));
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
