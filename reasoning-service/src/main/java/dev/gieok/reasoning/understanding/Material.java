package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was handed over to be worked on: what follows “Translate: …” or “이 글 요약해줘” is not said by the person. Words in `material.yaml`. */
final class Material {
    private static final Pattern HANDED_OVER = Data.pattern("material.yaml", "handed-over");

    private Material() {}

    /** Where the material begins; the length of the text when there is none. */
    static int begin(String text) {
        Matcher matcher = HANDED_OVER.matcher(text);
        return matcher.find() && matcher.end() < text.length() ? matcher.end() : text.length();
    }
}
