package dev.gieok.gateway.adapter.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What part of the graph.
 *
 * @param entity a name; the person when absent
 * @param depth hops around it
 * @param validAt as it was then
 * @param asOf as it was believed to be then
 */
public record GraphBody(
        @Nullable @Size(min = 1, max = 200) String entity,
        @Nullable @Min(1) @Max(3) Integer depth,
        @Nullable Instant validAt,
        @Nullable Instant asOf) {

    @Override
    public String toString() {
        return "GraphBody";
    }
}
