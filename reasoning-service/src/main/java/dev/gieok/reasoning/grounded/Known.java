package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.ObservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something known, from memory or from this session's turns, as answering sees it.
 *
 * @param ended it says that something holds no longer
 * @param holds it is believed, and valid, now
 * @param since valid from; for ordering, newest first
 */
record Known(
        String subject,
        String predicate,
        String object,
        String text,
        boolean denied,
        boolean ended,
        boolean holds,
        boolean relation,
        Instant since,
        CitationKind kind,
        String sourceId,
        double score,
        @Nullable Signals signals,
        @Nullable Instant learntAt,
        @Nullable ObservationId observationId) {

    @Override
    public String toString() {
        return "Known[" + predicate + "]";
    }
}
