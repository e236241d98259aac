package dev.gieok.contracts.event;

import dev.gieok.contracts.id.SessionId;
import java.time.Instant;

/** A session is to be gone, with its turns and answers; what was learnt only from it is forgotten apart. On `memory.facts.v1`. */
public record SessionForgotten(SessionId sessionId, Instant at) implements Event {}
