package dev.gieok.contracts.memory;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was learnt: one observation (`quote` is its words) or one moment of a media item.
 *
 * @param speaker who said it; null for the person
 * @param sessionId the conversation it was said in, null when it was said in none
 */
public record Evidence(
        ObservationId observationId,
        @Nullable String quote,
        Instant occurredAt,
        String source,
        @Nullable String speaker,
        Trust trust,
        @Nullable SessionId sessionId) {

    /** Said in no conversation. */
    public Evidence(
            ObservationId observationId,
            @Nullable String quote,
            Instant occurredAt,
            String source,
            @Nullable String speaker,
            Trust trust) {
        this(observationId, quote, occurredAt, source, speaker, trust, null);
    }

    /** The same without its words. */
    public Evidence unquoted() {
        return new Evidence(observationId, null, occurredAt, source, speaker, trust, sessionId);
    }

    @Override
    public String toString() {
        return "Evidence[" + observationId + "]";
    }
}
