package dev.gieok.contracts.event;

import dev.gieok.contracts.id.AnswerId;

/**
 * A piece of an answer. On `reasoning.answers.v1`. A new `attempt` starts the text afresh; `sequence` counts from 0 within it.
 */
public record AnswerDelta(AnswerId answerId, int attempt, int sequence, String text) implements Event {

    @Override
    public String toString() {
        return "AnswerDelta[" + answerId + " " + attempt + "." + sequence + "]";
    }
}
