package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing an answer rests on, with what a citation and its explanation need.
 *
 * @param sourceId fact, moment, or answer id (of a turn)
 * @param score 0 to 1
 * @param region [x, y, width, height] as fractions, 0 to 1
 * @param reason why it was chosen, a sentence in the question's language
 * @param signals how memory ranked it, null for turns
 */
public record UsedSource(
        CitationKind kind,
        String sourceId,
        String quote,
        double score,
        @Nullable MediaId mediaId,
        @Nullable Double startSeconds,
        @Nullable Double endSeconds,
        @Nullable Integer page,
        @Nullable List<Double> region,
        String reason,
        @Nullable Signals signals,
        @Nullable Instant learntAt,
        @Nullable ObservationId observationId) {

    @Override
    public String toString() {
        return "UsedSource[" + kind + " " + sourceId + "]";
    }
}
