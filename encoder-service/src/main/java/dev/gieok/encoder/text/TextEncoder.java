package dev.gieok.encoder.text;

import java.util.List;

/**
 * A model that turns texts into vectors. Several threads may call it at once.
 *
 * <p>Vectors of the same text may differ in the last percent with the company it is embedded in (quantised models scale
 * over the batch), never in meaning: their cosine stays above 0.97.
 */
public interface TextEncoder {
    /**
     * The one model that this stands for now. Where the model can change, a use case asks once, and takes name and
     * vectors from the same one.
     */
    default TextEncoder now() {
        return this;
    }

    /** What stands on every embedding, so that vectors of different models never meet. */
    String model();

    /** Floats of a vector. */
    int dimension();

    /** The languages whose words it understands, as ISO 639-1 codes. */
    List<String> languages();

    /**
     * One L2-normalised vector per text, in order.
     *
     * @throws dev.gieok.platform.RetriableException when the model does not answer now
     */
    List<float[]> embed(List<String> texts);
}
