package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer without a language model.
 *
 * @param text in the question's language; `[n]` stands for `sources.get(n - 1)`
 * @param task what a language model would be needed for, null unless the outcome is NEEDS_MODEL
 */
public record GroundedAnswer(
        Outcome outcome,
        String language,
        String text,
        List<UsedSource> sources,
        @Nullable String task) {

    @Override
    public String toString() {
        return "GroundedAnswer[" + outcome + "]";
    }
}
