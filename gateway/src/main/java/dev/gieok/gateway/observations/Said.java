package dev.gieok.gateway.observations;

import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.gateway.events.OccurredAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said, checked and not yet accepted.
 *
 * @param source null for this gateway itself
 * @param occurredAt null for now
 */
public record Said(
        String text,
        @Nullable String speaker,
        @Nullable Instant occurredAt,
        @Nullable SessionId sessionId,
        @Nullable String source,
        @Nullable String externalId,
        Retention retain) {
    private static final String SELF = "gateway";

    String sourceOrSelf() {
        return source == null ? SELF : source;
    }

    /** With its time no later than now; refuses what has not happened yet. */
    Said settled(Instant now) {
        return new Said(text, speaker, OccurredAt.settled(occurredAt, now), sessionId, source, externalId, retain);
    }

    ObservationAccepted accepted(ObservationId id, Instant now) {
        return new ObservationAccepted(
                id,
                text,
                speaker,
                occurredAt == null ? now : occurredAt,
                now,
                sessionId,
                sourceOrSelf(),
                externalId,
                retain,
                Trust.PERSON);
    }

    @Override
    public String toString() {
        return "Said";
    }
}
