package dev.gieok.contracts.event;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.Explanation;
import java.time.Instant;
import java.util.Map;

/**
 * An answer is done. On `reasoning.answers.v1`.
 *
 * @param request the request it answers, so that the turn can be kept from this event alone
 * @param explanations citation id to why it was chosen, in words and signals
 */
public record AnswerCompleted(
        Answer answer, ChatRequested request, Map<String, Explanation> explanations, Instant completedAt)
        implements Event {}
