package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.Generations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds to what comes with a vector of one model the vectors of the others that are written now. While nothing is
 * rebuilt there are none: the encoder embeds with the active model, and this asks nobody.
 */
public final class Vectorizing {
    private final Supplier<Generations> generations;
    private final ModelEmbeddings embeddings;

    /** @param generations that are written now */
    public Vectorizing(Supplier<Generations> generations, ModelEmbeddings embeddings) {
        this.generations = generations;
        this.embeddings = embeddings;
    }

    /**
     * In their order. What came without a vector gets none: its encoder had no model. What is searched must have its
     * vector; for a generation beside it may be missing, and the rebuild finds that out.
     *
     * @param brought as many as facts, null for none
     * @throws RetriableException when the active model does not answer
     */
    public List<Vectors> facts(List<Fact> facts, List<@Nullable Embedding> brought) {
        return completed(facts, brought, embeddings::facts);
    }

    /** The same for other texts. */
    public List<Vectors> texts(List<String> texts, List<@Nullable Embedding> brought) {
        return completed(texts, brought, embeddings::texts);
    }

    private <T> List<Vectors> completed(
            List<T> things,
            List<@Nullable Embedding> brought,
            BiFunction<String, List<T>, Optional<List<float[]>>> embedding) {
        List<Vectors> vectors = new ArrayList<>();
        brought.forEach(one -> vectors.add(Vectors.of(one)));
        Generations now = generations.get();
        for (Generation generation : now.written()) {
            String model = generation.model();
            List<Integer> missing = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) {
                if (brought.get(i) != null && vectors.get(i).of(model) == null) {
                    missing.add(i);
                }
            }
            if (!missing.isEmpty()) {
                List<T> wanting = missing.stream().map(things::get).toList();
                made(embedding, model, wanting, model.equals(now.active().model()))
                        .ifPresent(made -> {
                            for (int i = 0; i < missing.size(); i++) {
                                int index = missing.get(i);
                                vectors.set(index, vectors.get(index).and(model, made.get(i)));
                            }
                        });
            }
        }
        return vectors;
    }

    private static <T> Optional<List<float[]>> made(
            BiFunction<String, List<T>, Optional<List<float[]>>> embedding,
            String model,
            List<T> things,
            boolean searched) {
        try {
            return embedding.apply(model, things);
        } catch (RetriableException e) {
            if (searched) {
                throw e;
            }
            // Nobody who waits for a memory should wait for a model that is not searched yet.
            return Optional.empty();
        }
    }
}
