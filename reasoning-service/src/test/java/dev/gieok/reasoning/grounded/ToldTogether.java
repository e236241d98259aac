package dev.gieok.reasoning.grounded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A message that tells of a change in several clauses, what two of them answer, and what the person had told before: the
 * lines of `grounded/*-together-*.txt`.
 */
record ToldTogether(String message, List<Asked> asked, String before) {
    private static final String CELLS = " \\| ";

    /** A question, and words that only what answers it has. */
    record Asked(String question, String words) {
        boolean isAnsweredBy(String text) {
            return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }

    static List<ToldTogether> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(CELLS, -1))
                .map(cells -> new ToldTogether(
                        cells[0], List.of(new Asked(cells[1], cells[2]), new Asked(cells[3], cells[4])), cells[5]))
                .toList();
    }
}
