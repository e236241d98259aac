package dev.gieok.reasoning.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A Korean text and what an English speaker would have written, by hand. */
record Translated(String korean, String english) {
    private static final String FILE = "/meaning/ko-en.tsv";

    static List<Translated> all() {
        try (InputStream in = Objects.requireNonNull(Translated.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Translated(cells[0], cells[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
