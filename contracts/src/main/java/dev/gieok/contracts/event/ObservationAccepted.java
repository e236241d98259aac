package dev.gieok.contracts.event;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was said or seen, and accepted. On `gateway.observations.v1` or `ingest.observations.v1`.
 *
 * @param speaker who said it; null for the person
 * @param source `gateway`, or the `ce_source` of another system
 * @param occurredAt when it happened; `acceptedAt` when it came in
 */
public record ObservationAccepted(
        ObservationId observationId,
        String text,
        @Nullable String speaker,
        Instant occurredAt,
        Instant acceptedAt,
        @Nullable SessionId sessionId,
        String source,
        @Nullable String externalId,
        Retention retain,
        Trust trust)
        implements Event {

    @Override
    public String toString() {
        return "ObservationAccepted[" + observationId + "]";
    }
}
