package dev.gieok.contracts.event;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a fact. On `memory.facts.v1`, record key person/fact/version. `observationId` is what caused it, null for an edit.
 */
public record FactVersioned(Fact fact, @Nullable ObservationId observationId) implements Event {}
