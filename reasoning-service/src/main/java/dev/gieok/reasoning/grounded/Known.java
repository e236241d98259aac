package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something known, from memory or from this session's turns, as answering sees it.
 *
 * @param ended it says that something holds no longer
 * @param holds it is believed, and valid, now
 * @param over it was so, and is no longer
 * @param sort of fact
 * @param since valid from; for ordering, newest first
 * @param until valid to; an event of the past is believed after it, too
 */
record Known(
        String subject,
        String predicate,
        String object,
        String text,
        boolean denied,
        boolean ended,
        boolean holds,
        boolean over,
        Kind sort,
        Instant since,
        @Nullable Instant until,
        CitationKind kind,
        String sourceId,
        double score,
        @Nullable Signals signals,
        @Nullable Instant learntAt,
        @Nullable ObservationId observationId) {

    static final String FAVORITE = "favorite";

    /** When it was told; since when it holds, where nothing says that. */
    Instant toldAt() {
        return learntAt == null ? since : learntAt;
    }

    boolean relation() {
        return sort == Kind.RELATION;
    }

    /** Whether it was over at a time: what has been so ends no more. */
    boolean past(Instant when) {
        return until != null && !until.isAfter(when);
    }

    /** A favourite colour is told, and asked for, as a favourite. */
    static String predicate(String predicate) {
        return predicate.startsWith(FAVORITE + "-") ? FAVORITE : predicate;
    }

    static String predicate(Candidate candidate) {
        return predicate(candidate.predicate());
    }

    /** The same, and over. */
    Known past() {
        return with(text, false, true);
    }

    /** The same, told in other words. */
    Known inWords(String words) {
        return with(words, holds, over);
    }

    private Known with(String words, boolean believed, boolean passed) {
        return new Known(
                subject,
                predicate,
                object,
                words,
                denied,
                ended,
                believed,
                passed,
                sort,
                since,
                until,
                kind,
                sourceId,
                score,
                signals,
                learntAt,
                observationId);
    }

    @Override
    public String toString() {
        return "Known[" + predicate + "]";
    }
}
