package dev.gieok.reasoning.llm;

import java.util.function.Consumer;

/** A language model behind some endpoint. Thread-safe; one call blocks its thread. */
public interface LanguageModel {
    /** As its provider names it. */
    String name();

    /** Whether what it is shown stays on machines of the person's own. */
    boolean local();

    /** Whether it hides what is personal from whoever is behind it. */
    default boolean pseudonymises() {
        return false;
    }

    /**
     * One call, without retries.
     *
     * @param onText hears the text in pieces, on the calling thread
     * @throws ModelException when no complete reply came
     */
    Completion complete(Prompt prompt, Consumer<String> onText);
}
