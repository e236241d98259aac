package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A statement and a question that it answers, from `bench/conversation.tsv`; several questions may go with one. */
record Taught(String statement, String question) {
    static List<Taught> all() {
        try (InputStream file = Objects.requireNonNull(Taught.class.getResourceAsStream("/bench/conversation.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Taught(columns[0], columns[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
