package dev.gieok.contracts.export;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of something said. Its words are not kept but where a memory quotes them.
 *
 * @param status `pending`, `decided`, `failed` or `erased`
 */
public record ExportedObservation(
        ObservationId observationId,
        @Nullable SessionId sessionId,
        @Nullable Instant occurredAt,
        Instant acceptedAt,
        String status,
        @Nullable String error,
        List<Decision> decisions) {}
