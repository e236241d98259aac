package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The changed facts of `changes/<language>-<half>.txt`: what a mend was made by (dev), and what it never saw: told as
 * people tell it (test), directly, as an evaluator of a memory does (direct), in one short sentence each (plain), the
 * same with less of a hint at what held before (terse), with small talk (chatty), and what is asked of the assistant for
 * good (orders).
 */
final class Changes {
    static final List<String> LANGUAGES = List.of("en", "ko");
    static final List<String> HALVES = List.of("dev", "test", "direct", "plain", "terse", "chatty", "orders");

    /** The half of what a file tells. */
    static final String OWN = "own";

    private static final int OTHERS = 3;
    private static final int FIELDS = 8;
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private Changes() {}

    static List<Change> of(List<String> halves) {
        List<Change> changes = new ArrayList<>();
        for (String language : LANGUAGES) {
            List<String[]> others = rows(language + "-others");
            for (String half : halves) {
                for (String[] row : rows(language + "-" + half)) {
                    changes.add(change(language, half, row, others, changes.size()));
                }
            }
        }
        return changes;
    }

    /**
     * Those of a file of somebody's own, in the same form; Korean is what has Hangul in it.
     *
     * @throws LaunchFailedException if a line cannot be measured; it says which, and why
     */
    static List<Change> of(Path file) throws IOException {
        Map<String, List<String[]>> others = new HashMap<>();
        for (String language : LANGUAGES) {
            others.put(language, rows(language + "-others"));
        }
        List<Change> changes = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                String[] row = lines.get(i).split(" \\| ", -1);
                String wrong = wrong(row);
                if (!wrong.isEmpty()) {
                    throw new LaunchFailedException("%s, line %d: %s".formatted(file, i + 1, wrong));
                }
                String language = language(row[1]);
                changes.add(change(language, OWN, row, others.getOrDefault(language, List.of()), changes.size()));
            }
        }
        return changes;
    }

    /** What is wrong with a line; empty where nothing is. */
    private static String wrong(String[] row) {
        if (row.length != FIELDS) {
            return "has %d fields where there must be %d, parted by ' | '".formatted(row.length, FIELDS);
        }
        if (!row[3].matches("\\d{1,4}")) {
            return "the days between must be a number: " + row[3];
        }
        if (row[5].isBlank() || !Words.of(row[5]).areIn(row[2])) {
            return "what is told later has not the words of what holds now: " + row[5];
        }
        return row[6].isBlank() || !Words.of(row[6]).areIn(row[1])
                ? "what is told first has not the words of what held before: " + row[6]
                : "";
    }

    private static Change change(String language, String half, String[] row, List<String[]> others, int turn) {
        Words current = Words.of(row[5]);
        Words former = Words.of(row[6]);
        List<Change.Other> besides = others.stream()
                .filter(other -> !other[0].equals(row[0]))
                .filter(other -> !current.areIn(other[1]) && !former.areIn(other[1]))
                .map(other -> new Change.Other(other[1], other[2]))
                .toList();
        return new Change(
                language,
                half,
                row[0],
                row[1],
                row[2],
                Integer.parseInt(row[3]),
                row[4],
                current,
                former,
                row[7].equals("-") ? Set.of() : Set.of(row[7].split(",", -1)),
                taken(besides, turn));
    }

    /** Others for each, the same in every run. */
    private static List<Change.Other> taken(List<Change.Other> from, int turn) {
        List<Change.Other> taken = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            taken.add(from.get((turn + i) % from.size()));
        }
        return taken;
    }

    private static List<String[]> rows(String name) {
        return lines("/changes/" + name + ".txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .toList();
    }

    /** Korean is what has Hangul in it. */
    static String language(String text) {
        return HANGUL.matcher(text).find() ? "ko" : "en";
    }

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Changes.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
