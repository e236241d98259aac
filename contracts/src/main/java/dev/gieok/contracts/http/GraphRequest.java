package dev.gieok.contracts.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What part of the graph: an entity by its name, hops around it (1 to 3).
 *
 * @param validAt as it was then; `asOf` as it was believed to be then
 */
public record GraphRequest(
        @Nullable String entity,
        @Nullable Integer depth,
        @Nullable Instant validAt,
        @Nullable Instant asOf) {
    @Override
    public String toString() {
        return "GraphRequest";
    }
}
