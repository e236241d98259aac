package dev.gieok.contracts.event;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.Explanation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a conversation in an export: kept as it was, and not asked again. On `reasoning.answers.v1`, by person.
 *
 * @param answer null when there was none
 * @param explanations citation id to why it was chosen
 * @param code of the error catalogue, when no answer could be made
 */
public record TurnImported(
        ChatRequested request,
        @Nullable Answer answer,
        Map<String, Explanation> explanations,
        @Nullable String code) implements Event {

    @Override
    public String toString() {
        return "TurnImported[" + request.answerId() + "]";
    }
}
