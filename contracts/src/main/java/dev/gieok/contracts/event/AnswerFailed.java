package dev.gieok.contracts.event;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.SessionId;

/**
 * No answer could be made. On `reasoning.answers.v1`. `code` is of the error catalogue.
 */
public record AnswerFailed(AnswerId answerId, SessionId sessionId, String code) implements Event {}
