package dev.gieok.memory.answers;

import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.Explanation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer was asked with and why it cites what it cites, as it is sealed into the store. */
public record SealedContext(@Nullable ChatRequested request, Map<String, Explanation> explanations) {
    public static String context(String answerId) {
        return "context " + answerId;
    }

    /** What the answer itself is sealed with. */
    public static String answer(String answerId) {
        return "answer " + answerId;
    }

    @Override
    public String toString() {
        return "SealedContext";
    }
}
