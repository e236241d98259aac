package dev.gieok.contracts.event;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an observation, after the versions it caused. On `memory.facts.v1`.
 *
 * @param factVersions fact id to the version that it caused
 */
public record ObservationDecided(
        ObservationId observationId,
        @Nullable SessionId sessionId,
        Instant occurredAt,
        Instant acceptedAt,
        String source,
        String engine,
        List<Decision> decisions,
        @Nullable String error,
        boolean erased)
        implements Event {}
