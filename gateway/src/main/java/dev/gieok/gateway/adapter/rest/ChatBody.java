package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.gateway.chat.Question;
import dev.gieok.platform.text.Characters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param sessionId the conversation; a new one when absent
 * @param examples questions with the answers that are wanted for them
 * @param occurredAt when it was said; now when absent
 * @param retain `never` answers, learns nothing and keeps none of its words
 */
public record ChatBody(
        @Nullable SessionId sessionId,
        @NotEmpty @Size(max = 32) List<@NotNull @Valid PartBody> parts,
        @Nullable @Size(max = 16) List<@NotNull @Valid ExampleBody> examples,
        @Nullable Instant occurredAt,
        @Nullable Retention retain) {

    Question question(TextLimit limit, boolean stream) {
        List<Example> wanted = examples == null
                ? List.of()
                : examples.stream().map(ExampleBody::example).toList();
        List<Part> asked = parts.stream().map(PartBody::part).toList();
        limit.check(asked, wanted);
        return new Question(
                sessionId,
                seen(asked),
                wanted.stream().map(ChatBody::seen).toList(),
                occurredAt,
                retain == null ? Retention.AUTO : retain,
                List.of(),
                stream);
    }

    private static Example seen(Example example) {
        return new Example(seen(example.parts()), Characters.withoutControls(example.answer()));
    }

    private static List<Part> seen(List<Part> parts) {
        return parts.stream()
                .map(part -> part.text() == null ? part : Part.text(Characters.withoutControls(part.text())))
                .toList();
    }

    @Override
    public String toString() {
        return "ChatBody";
    }

    /** A question and the answer that is wanted for it. */
    public record ExampleBody(
            @NotEmpty @Size(max = 32) List<@NotNull @Valid PartBody> parts,
            @NotBlank String answer) {

        Example example() {
            return new Example(parts.stream().map(PartBody::part).toList(), answer);
        }

        @Override
        public String toString() {
            return "ExampleBody";
        }
    }
}
