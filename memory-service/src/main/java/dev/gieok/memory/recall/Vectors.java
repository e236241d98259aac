package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Embedding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dense vectors of one text, one of each model whose generation is written now. */
public final class Vectors {
    /** Of a text that nobody embedded. */
    public static final Vectors NONE = new Vectors(Map.of());

    private final Map<String, float[]> byModel;

    private Vectors(Map<String, float[]> byModel) {
        this.byModel = byModel;
    }

    public static Vectors of(String model, float[] vector) {
        return new Vectors(Map.of(model, vector));
    }

    public static Vectors of(@Nullable Embedding embedding) {
        return embedding == null ? NONE : of(embedding.model(), embedding.floats());
    }

    /** Null when there is none of this model: vectors of different models never meet. */
    public float @Nullable [] of(String model) {
        return byModel.get(model);
    }

    public Vectors and(String model, float[] vector) {
        Map<String, float[]> more = new HashMap<>(byModel);
        more.put(model, vector);
        return new Vectors(Map.copyOf(more));
    }

    @Override
    public String toString() {
        return "Vectors" + byModel.keySet();
    }
}
