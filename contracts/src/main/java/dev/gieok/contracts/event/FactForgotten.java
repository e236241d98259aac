package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;

/**
 * A fact is gone; `versions` counts the records tombstoned. On `memory.facts.v1`.
 */
public record FactForgotten(FactId factId, int versions, Instant at) implements Event {}
