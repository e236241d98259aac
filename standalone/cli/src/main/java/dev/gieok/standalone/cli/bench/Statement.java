package dev.gieok.standalone.cli.bench;

import java.util.List;
import java.util.Locale;

/**
 * Something to teach, and how to ask for it.
 *
 * @param words those by which the memory of it is known again
 */
public record Statement(String text, String question, List<String> words) {
    public boolean isIn(String memory) {
        String lower = memory.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }
}
