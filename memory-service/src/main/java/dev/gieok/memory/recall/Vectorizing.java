package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds to what comes with a vector of one model the vectors of the others that are written now. While nothing is
 * rebuilt there are none: the encoder embeds with the active model, and this asks nobody.
 */
public final class Vectorizing {
    private final Supplier<Set<String>> models;
    private final ModelEmbeddings embeddings;

    /** @param models of the generations that are written now */
    public Vectorizing(Supplier<Set<String>> models, ModelEmbeddings embeddings) {
        this.models = models;
        this.embeddings = embeddings;
    }

    /**
     * In their order. What came without a vector gets none: its encoder had no model.
     *
     * @param brought as many as facts, null for none
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
        for (String model : models.get()) {
            List<Integer> missing = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) {
                if (brought.get(i) != null && vectors.get(i).of(model) == null) {
                    missing.add(i);
                }
            }
            if (!missing.isEmpty()) {
                embedding
                        .apply(model, missing.stream().map(things::get).toList())
                        .ifPresent(made -> {
                            for (int i = 0; i < missing.size(); i++) {
                                vectors.set(missing.get(i), vectors.get(missing.get(i)).and(model, made.get(i)));
                            }
                        });
            }
        }
        return vectors;
    }
}
