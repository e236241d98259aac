package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import java.util.List;

/**
 * The projector has written these into every store. On `memory.projections.v1`.
 */
public record Projected(List<FactId> facts, List<ObservationId> observations) implements Event {}
