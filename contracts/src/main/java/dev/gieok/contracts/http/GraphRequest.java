package dev.gieok.contracts.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What part of the graph: an entity by its name, hops around it (1 to 3), as it was at a time.
 */
public record GraphRequest(
        @Nullable String entity,
        @Nullable Integer depth,
        @Nullable Instant validAt) {
    @Override
    public String toString() {
        return "GraphRequest";
    }
}
