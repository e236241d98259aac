package dev.gieok.contracts.chat;

import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.MediaId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param marker as it stands in the answer's text, such as `[1]`
 * @param sourceId the fact, moment, document or answer (for a turn) that is cited
 * @param quote the words that carry it
 * @param score 0 to 1
 * @param region [x, y, width, height] as fractions, 0 to 1
 */
public record Citation(
        CitationId id,
        String marker,
        CitationKind kind,
        String sourceId,
        String quote,
        double score,
        @Nullable MediaId mediaId,
        @Nullable Double startSeconds,
        @Nullable Double endSeconds,
        @Nullable Integer page,
        @Nullable List<Double> region) {

    @Override
    public String toString() {
        return "Citation[" + kind + " " + sourceId + "]";
    }
}
