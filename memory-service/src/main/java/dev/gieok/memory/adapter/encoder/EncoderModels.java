package dev.gieok.memory.adapter.encoder;

import dev.gieok.contracts.http.EmbedFactsRequest;
import dev.gieok.contracts.http.EmbedRequest;
import dev.gieok.contracts.http.EmbedResult;
import dev.gieok.contracts.http.EmbeddingModel;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.platform.RetriableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the encoder for vectors of a model by its name. */
@ApplicationScoped
public class EncoderModels implements ModelEmbeddings {
    // What the encoder embeds in one go, and well within the time it is given.
    private static final int TOGETHER = 16;

    private final EncoderBatchClient encoder;

    public EncoderModels(@RestClient EncoderBatchClient encoder) {
        this.encoder = encoder;
    }

    @Override
    public Optional<List<float[]>> facts(String model, List<Fact> facts) {
        return embedded(facts, piece -> encoder.embed(new EmbedFactsRequest(piece, model)));
    }

    @Override
    public Optional<List<float[]>> texts(String model, List<String> texts) {
        return embedded(texts, piece -> encoder.embed(new EmbedRequest(piece, model)));
    }

    @Override
    public Optional<EmbeddingModel> model(String name) {
        return asked(() -> encoder.model(name));
    }

    @Override
    public List<String> names() {
        return asked(encoder::models).map(models -> models.names()).orElse(List.of());
    }

    private static <T> Optional<List<float[]>> embedded(List<T> all, Function<List<T>, EmbedResult> embedding) {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<T> piece = all.subList(from, Math.min(from + TOGETHER, all.size()));
            Optional<EmbedResult> result = asked(() -> embedding.apply(piece));
            if (result.isEmpty()) {
                return Optional.empty();
            }
            result.get().embeddings().stream().map(Embedding::floats).forEach(vectors::add);
        }
        return Optional.of(vectors);
    }

    /** Empty when the encoder has no such model. */
    private static <T> Optional<T> asked(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw new RetriableException("the encoder does not answer", e);
        } catch (ProcessingException e) {
            throw new RetriableException("the encoder does not answer", e);
        }
    }
}
