package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;

/**
 * A person undid the update that closed this fact, or said that it still holds where that was in doubt. On `memory.commands.v1`.
 */
public record FactRestored(FactId factId, Instant at) implements Event {}
