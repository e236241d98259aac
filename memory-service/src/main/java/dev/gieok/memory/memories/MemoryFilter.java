package dev.gieok.memory.memories;

import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of a person are wanted.
 *
 * @param kinds empty for all
 * @param statuses as stored, empty for all
 * @param asOf as it was believed then; `validAt` as it was true then
 * @param after the place in the list after which to go on
 */
public record MemoryFilter(
        Set<Kind> kinds,
        Set<FactStatus> statuses,
        @Nullable Instant asOf,
        @Nullable Instant validAt,
        int limit,
        @Nullable Place after) {

    /** A place in the list, which runs from the latest recorded to the first. */
    public record Place(long recordedAt, String factId) {}
}
