package dev.gieok.contracts.memory;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was learnt: one observation (`quote` is its words) or one moment of a media item.
 *
 * @param speaker who said it; null for the person
 * @param sessionId the conversation it was said in, null when it was said in none
 * @param at where in the observation's text the quote begins, in characters (UTF-16) from 0; of one with gaps (“ … ”) for
 *     each of its parts. Null where it is not in the very words of that, and in what was learnt before 2026-12-03
 */
public record Evidence(
        ObservationId observationId,
        @Nullable String quote,
        Instant occurredAt,
        String source,
        @Nullable String speaker,
        Trust trust,
        @Nullable SessionId sessionId,
        @Nullable List<Integer> at) {
    public Evidence {
        at = at == null ? null : List.copyOf(at);
    }

    /** Said in no conversation, nobody knows where in the observation. */
    public Evidence(
            ObservationId observationId,
            @Nullable String quote,
            Instant occurredAt,
            String source,
            @Nullable String speaker,
            Trust trust) {
        this(observationId, quote, occurredAt, source, speaker, trust, null, null);
    }

    /** The same without its words. */
    public Evidence unquoted() {
        return new Evidence(observationId, null, occurredAt, source, speaker, trust, sessionId, null);
    }

    @Override
    public String toString() {
        return "Evidence[" + observationId + "]";
    }
}
