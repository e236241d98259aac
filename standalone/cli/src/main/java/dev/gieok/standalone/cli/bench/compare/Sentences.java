package dev.gieok.standalone.cli.bench.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sentences of the probes, with what a good language model would keep of each. */
final class Sentences {
    private Sentences() {}

    /** What was so, and what is so now. */
    record Change(
            String before,
            String beforeKept,
            String after,
            String afterKept,
            String question,
            String current,
            String former) {
        /** Each language is a person of its own: one who lived in both would have moved between the questions. */
        String user() {
            boolean korean = before.codePoints()
                    .anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HANGUL);
            return korean ? "changed-ko" : "changed-en";
        }
    }

    /** A sentence with a word that carries a particle, and the word without it. */
    record Particle(String said, String kept, String word) {}

    static List<Change> changes() {
        return rows("changes").stream()
                .map(row -> new Change(row[0], row[1], row[2], row[3], row[4], row[5], row[6]))
                .toList();
    }

    static List<Particle> particles() {
        return rows("particles").stream()
                .map(row -> new Particle(row[0], row[1], row[2]))
                .toList();
    }

    private static List<String[]> rows(String name) {
        String file = "/compare-mem0/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
