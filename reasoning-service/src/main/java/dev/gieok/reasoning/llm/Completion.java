package dev.gieok.reasoning.llm;

/**
 * A complete reply.
 *
 * @param inputTokens as the provider counted them, else estimated
 * @param pseudonymised whether the model saw placeholders in the place of personal data
 */
public record Completion(String text, int inputTokens, int outputTokens, boolean pseudonymised) {
    /** Of a model that saw everything as it is. */
    public Completion(String text, int inputTokens, int outputTokens) {
        this(text, inputTokens, outputTokens, false);
    }

    @Override
    public String toString() {
        return "Completion[" + inputTokens + "+" + outputTokens + "]";
    }
}
