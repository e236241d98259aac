package dev.gieok.contracts.http;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.memory.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * A search in media. POST `/internal/moments`.
 */
public record MomentsRequest(
        @Nullable String query,
        @Nullable Embedding embedding,
        @Nullable MediaId like,
        @Nullable MediaId mediaId,
        int k) {
    @Override
    public String toString() {
        return "MomentsRequest";
    }
}
