package dev.gieok.contracts.http;

import java.util.List;

/**
 * Texts to embed. POST `/internal/embeddings` of the encoder; at most 64.
 */
public record EmbedRequest(List<String> texts) {
    @Override
    public String toString() {
        return "EmbedRequest";
    }
}
