package dev.gieok.contracts.event;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a fact. On `memory.facts.v1`, record key person/fact/version.
 *
 * @param observationId what caused it, null for an edit
 * @param at from when on this version is what is believed; null in the log before it was told
 * @param origin names the memory that the version was imported from, as {@link FactImported#origin}; null for one decided here
 */
public record FactVersioned(
        Fact fact,
        @Nullable ObservationId observationId,
        @Nullable Instant at,
        @Nullable String origin) implements Event {
    public FactVersioned(Fact fact, @Nullable ObservationId observationId, @Nullable Instant at) {
        this(fact, observationId, at, null);
    }

    /** Of a time that is not known. */
    public FactVersioned(Fact fact, @Nullable ObservationId observationId) {
        this(fact, observationId, null);
    }
}
