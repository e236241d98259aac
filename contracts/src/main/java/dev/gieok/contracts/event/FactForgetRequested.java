package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;

/**
 * A person wants a fact gone. On `memory.commands.v1`.
 */
public record FactForgetRequested(FactId factId, Instant at) implements Event {}
