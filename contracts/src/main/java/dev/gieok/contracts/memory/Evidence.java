package dev.gieok.contracts.memory;

import dev.gieok.contracts.id.ObservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was learnt: one observation (`quote` is its words) or one moment of a media item.
 */
public record Evidence(
        ObservationId observationId,
        @Nullable String quote,
        Instant occurredAt,
        String source,
        @Nullable String speaker,
        Trust trust) {

    @Override
    public String toString() {
        return "Evidence[" + observationId + "]";
    }
}
