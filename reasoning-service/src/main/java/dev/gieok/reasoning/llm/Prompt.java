package dev.gieok.reasoning.llm;

import dev.gieok.reasoning.session.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model is shown.
 *
 * @param form what the reply must look like; null for prose
 * @param background not shown
 */
public record Prompt(List<Message> messages, @Nullable ReplyForm form, Background background) {
    /** Who says a message. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT
    }

    /** One message. */
    public record Message(Role role, String text) {
        @Override
        public String toString() {
            return "Message[" + role + "]";
        }
    }

    public Prompt {
        messages = List.copyOf(messages);
    }

    /** The same with other messages. */
    public Prompt with(List<Message> others) {
        return new Prompt(others, form, background);
    }

    /** An estimate. */
    public int tokens() {
        return messages.stream()
                .mapToInt(message -> Tokens.of(message.text()) + 4)
                .sum();
    }

    @Override
    public String toString() {
        return "Prompt[" + messages.size() + "]";
    }
}
