package dev.gieok.reasoning.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A Korean text and what an English speaker would have written, by hand. */
record Translated(String korean, String english) {
    /** Those that are learnt from. */
    static List<Translated> learnt() {
        return read("/meaning/ko-en.tsv");
    }

    static List<Translated> heldOut() {
        return read("/meaning/ko-en-heldout.tsv");
    }

    private static List<Translated> read(String file) {
        try (InputStream in = Objects.requireNonNull(Translated.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Translated(cells[0], cells[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
