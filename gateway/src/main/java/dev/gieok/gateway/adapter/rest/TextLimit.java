package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.gateway.GatewayConfig;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.text.Characters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** How much text is taken at once, and that it is text. */
@Singleton
public class TextLimit {
    private final int longest;

    public TextLimit(GatewayConfig config) {
        this.longest = config.limits().text();
    }

    void check(String text) {
        check(Stream.of(text));
    }

    void check(List<Part> parts, List<Example> examples) {
        Stream<String> ofExamples = examples.stream()
                .flatMap(example -> Stream.concat(texts(example.parts()), Stream.of(example.answer())));
        check(Stream.concat(texts(parts), ofExamples));
    }

    private void check(Stream<String> texts) {
        int length = 0;
        for (String text : texts.toList()) {
            length += text.length();
            checkCharacters(text);
        }
        if (length > longest) {
            throw Refusal.of(
                    ProblemCode.TEXT_TOO_LONG,
                    "Up to %d characters of text are taken at once; these are %d. Send it in pieces, or as a PDF to"
                                    .formatted(longest, length)
                            + " /v1/media.");
        }
    }

    private static void checkCharacters(String text) {
        // A lone half of a surrogate pair is valid JSON and no character: it would come back as another text.
        if (!Characters.areWhole(text)) {
            throw Refusal.of(ProblemCode.INVALID_FIELD, "A text holds half of a character (a lone surrogate).");
        }
        if (Characters.holdNull(text)) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "A text holds the character U+0000, which is no part of any writing. Send it without.");
        }
        if (!text.isBlank() && Characters.areUnseen(text)) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "A text must not be blank, and this one is: spaces, control characters and others that nobody sees.");
        }
    }

    private static Stream<String> texts(List<Part> parts) {
        return parts.stream().map(Part::text).filter(text -> text != null);
    }
}
