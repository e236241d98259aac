package dev.gieok.reasoning.grounded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A message that tells of a change in several clauses, what two of them answer, and what the person had told before: the
 * lines of `grounded/*-together-*.txt`.
 */
record ToldTogether(String message, List<Asked> asked, String before) {
    /** A question, and words that only what answers it has. */
    record Asked(String question, String words) {
        boolean isAnsweredBy(String text) {
            return ChangingLine.has(text, List.of(words));
        }
    }

    static List<ToldTogether> read(Path file) throws IOException {
        return ChangingLine.rows(file).stream()
                .map(cells -> new ToldTogether(
                        cells[0], List.of(new Asked(cells[1], cells[2]), new Asked(cells[3], cells[4])), cells[5]))
                .toList();
    }
}
