package dev.gieok.contracts.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts to embed. POST `/internal/embeddings` of the encoder; at most 64.
 *
 * @param model null for the active one
 */
public record EmbedRequest(List<String> texts, @Nullable String model) {
    /** With the active model. */
    public EmbedRequest(List<String> texts) {
        this(texts, null);
    }

    @Override
    public String toString() {
        return "EmbedRequest";
    }
}
