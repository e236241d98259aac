package dev.gieok.contracts.event;

import dev.gieok.contracts.id.SessionId;
import java.time.Instant;

/**
 * A person wants a session and what was learnt only from it gone. On `memory.commands.v1`.
 */
public record SessionForgetRequested(SessionId sessionId, Instant at) implements Event {}
