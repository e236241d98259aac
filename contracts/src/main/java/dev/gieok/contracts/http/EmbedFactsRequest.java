package dev.gieok.contracts.http;

import dev.gieok.contracts.memory.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts to embed as those of the log are, with the words for their predicates. POST `/internal/embeddings/facts` of the
 * encoder; at most 64.
 *
 * @param model null for the active one
 */
public record EmbedFactsRequest(List<Fact> facts, @Nullable String model) {
    @Override
    public String toString() {
        return "EmbedFactsRequest";
    }
}
