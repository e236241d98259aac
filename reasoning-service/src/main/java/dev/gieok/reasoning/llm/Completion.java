package dev.gieok.reasoning.llm;

/**
 * A complete reply.
 *
 * @param inputTokens as the provider counted them, else estimated
 */
public record Completion(String text, int inputTokens, int outputTokens) {
    @Override
    public String toString() {
        return "Completion[" + inputTokens + "+" + outputTokens + "]";
    }
}
