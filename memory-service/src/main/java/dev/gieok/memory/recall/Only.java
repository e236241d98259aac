package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted, whatever they are found by.
 *
 * @param kind null for every kind
 * @param status as it is shown; null for what a {@link TimeView} shows
 */
public record Only(@Nullable Kind kind, @Nullable FactStatus status) {
    public static final Only ALL = new Only(null, null);

    boolean admits(Kind itsKind, FactStatus itsStatus) {
        return (kind == null || kind == itsKind) && (status == null || status == itsStatus);
    }

    /** As a store has it: fading is seen when a fact is read, and what is shown as faded is stored as active. */
    public @Nullable FactStatus stored() {
        return status == FactStatus.FADED ? FactStatus.ACTIVE : status;
    }
}
