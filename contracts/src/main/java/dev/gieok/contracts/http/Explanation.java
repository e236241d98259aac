package dev.gieok.contracts.http;

import dev.gieok.contracts.id.ObservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a citation was chosen: `reason` in the question's language, the signals, and when and from what it was learnt.
 */
public record Explanation(
        String reason,
        @Nullable Signals signals,
        @Nullable Instant learntAt,
        @Nullable ObservationId observationId) {
    @Override
    public String toString() {
        return "Explanation";
    }
}
