package dev.gieok.reasoning.answering;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.reasoning.grounded.UsedSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an engine says.
 *
 * @param sources by the number of their marker: `[3]` in the text stands for `sources.get(3)`
 * @param engine `grounded` or `llm:<model>`
 * @param notice a sentence in the question's language when something stood in for something else
 */
public record Draft(
        Outcome outcome,
        String text,
        Map<Integer, UsedSource> sources,
        String engine,
        @Nullable String notice) {
    public Draft {
        sources = Map.copyOf(sources);
    }

    @Override
    public String toString() {
        return "Draft[" + engine + " " + outcome + "]";
    }
}
