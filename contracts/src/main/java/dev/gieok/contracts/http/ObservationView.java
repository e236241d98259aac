package dev.gieok.contracts.http;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story of one observation. `status` is `pending`, `decided`, `failed` or `erased`; `decided` means recallable.
 */
public record ObservationView(
        ObservationId observationId,
        String status,
        @Nullable String error,
        List<Decision> decisions) {}
