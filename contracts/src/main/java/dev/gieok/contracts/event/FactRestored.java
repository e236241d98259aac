package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;

/**
 * A person undid the update that closed this fact. On `memory.commands.v1`.
 */
public record FactRestored(FactId factId, Instant at) implements Event {}
