package dev.gieok.reasoning.grounded;

import dev.gieok.platform.meaning.Hangul;
import dev.gieok.platform.meaning.WordVectors;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What recall's dense signal is: the cosine of two texts by the encoder that Gieok brings, Korean by its words. */
final class Dense {
    private static final EmbeddingModel MODEL = new AllMiniLmL6V2QuantizedEmbeddingModel();
    private static final Map<String, float[]> VECTORS = new ConcurrentHashMap<>();

    private Dense() {}

    static double alike(String one, String other) {
        if (Hangul.in(one + other)) {
            return WordVectors.alike(WordVectors.of(one), WordVectors.of(other));
        }
        float[] a = vector(one);
        float[] b = vector(other);
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return Math.clamp(dot, 0, 1);
    }

    /** Of length 1. */
    private static float[] vector(String text) {
        return VECTORS.computeIfAbsent(
                text, asked -> MODEL.embed(asked).content().vector());
    }
}
