package dev.gieok.contracts.chat;

import java.util.List;

/**
 * A question and the answer that is wanted for it (few-shot).
 */
public record Example(List<Part> parts, String answer) {

    @Override
    public String toString() {
        return "Example";
    }
}
