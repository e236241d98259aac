package dev.gieok.contracts.event;

import dev.gieok.contracts.id.ObservationId;

/**
 * An accepted observation could not be handled; `code` is of the error catalogue. On `memory.commands.v1`.
 */
public record ObservationFailed(ObservationId observationId, String code) implements Event {}
