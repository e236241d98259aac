package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The changed facts of `changes/<language>-<half>.txt`: what a mend was made by (dev), and what it never saw: told as
 * people tell it (test), and directly, as an evaluator of a memory does (direct), and in one
 * short sentence each (plain).
 */
final class Changes {
    static final List<String> LANGUAGES = List.of("en", "ko");
    static final List<String> HALVES = List.of("dev", "test", "direct", "plain");
    private static final int OTHERS = 3;

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
        String file = "/changes/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Changes.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
