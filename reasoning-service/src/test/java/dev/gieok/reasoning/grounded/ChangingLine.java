package dev.gieok.reasoning.grounded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody told first and later, what they asked then, and the words that only what is so now, or was so before, has:
 * the lines of `./gieok bench lives` and `./gieok bench changed`.
 */
record ChangingLine(String first, String later, List<String> questions, List<String> now, List<String> before) {
    private static final String CELLS = " \\| ";
    private static final String WORDS = " / ";

    /** People, and what changes for each. */
    static List<List<ChangingLine>> lives(Path file) throws IOException {
        List<List<ChangingLine>> people = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                people.add(new ArrayList<>());
            } else if (!line.isBlank()) {
                String[] cells = line.split(CELLS, -1);
                people.getLast()
                        .add(new ChangingLine(
                                cells[0], cells[1], List.of(cells[2], cells[3]), words(cells[4]), words(cells[5])));
            }
        }
        return people;
    }

    static List<ChangingLine> changes(Path file) throws IOException {
        return rows(file).stream()
                .map(cells -> new ChangingLine(cells[1], cells[2], List.of(cells[4]), words(cells[5]), words(cells[6])))
                .toList();
    }

    /** What is told besides. */
    static List<String> others(Path file) throws IOException {
        return rows(file).stream().map(cells -> cells[1]).toList();
    }

    /** The cells of each line. */
    static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(CELLS, -1))
                .toList();
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(WORDS));
    }

    boolean isNow(String text) {
        return has(text, now);
    }

    boolean wasBefore(String text) {
        return has(text, before);
    }

    /** Not “one” in “phone”, nor “2” in “25”. */
    static boolean has(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .anyMatch(word -> Pattern.compile(
                                "(?<![a-z0-9])" + Pattern.quote(word) + (word.matches(".*\\d") ? "(?!\\d)" : ""))
                        .matcher(lower)
                        .find());
    }
}
