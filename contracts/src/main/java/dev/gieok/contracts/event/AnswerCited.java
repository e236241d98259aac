package dev.gieok.contracts.event;

import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.id.AnswerId;
import java.util.List;

/**
 * What the answer that is being made may rest on; precedes its deltas. On `reasoning.answers.v1`.
 */
public record AnswerCited(AnswerId answerId, int attempt, List<Citation> citations) implements Event {}
