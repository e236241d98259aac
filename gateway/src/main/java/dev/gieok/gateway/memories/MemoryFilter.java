package dev.gieok.gateway.memories;

import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which memories are asked for; null does not filter.
 *
 * @param asOf what was believed then; `validAt` what was true then
 */
public record MemoryFilter(
        @Nullable Kind kind,
        @Nullable FactStatus status,
        @Nullable Instant asOf,
        @Nullable Instant validAt,
        int limit,
        @Nullable String cursor) {}
