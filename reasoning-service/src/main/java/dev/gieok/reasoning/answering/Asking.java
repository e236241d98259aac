package dev.gieok.reasoning.answering;

import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.reasoning.understanding.Extraction;

/**
 * A question with everything that its answer may rest on.
 *
 * @param text the words of the request's parts
 * @param justSaid what the same message teaches
 * @param said what it says, also where nothing of it is to be learnt: by this it is judged who may see it
 */
public record Asking(ChatRequested request, String text, RecallResult recalled, Extraction justSaid, Extraction said) {
    public String language() {
        return justSaid.language();
    }

    @Override
    public String toString() {
        return "Asking[" + request.answerId() + "]";
    }
}
