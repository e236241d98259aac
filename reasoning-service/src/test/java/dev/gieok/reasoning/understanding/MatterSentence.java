package dev.gieok.reasoning.understanding;

import dev.gieok.platform.meaning.Matters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence that was written for one of {@link Matters#NAMES}.
 *
 * @param kind `s` how it is, `c` that it is now otherwise, `q` a question about it
 */
public record MatterSentence(String matter, String kind, String text) {
    /** Each author wrote of a quarter of the matters; the second ones wrote without having read the first. */
    static final List<String> FILES = List.of("00", "01", "02", "03", "10", "11", "12", "13");

    public MatterSentence {
        if (!Matters.NAMES.contains(matter) || !List.of("s", "c", "q").contains(kind)) {
            throw new IllegalArgumentException(matter + " " + kind + ": " + text);
        }
    }

    /** All of a language, in the order of their files. */
    public static List<MatterSentence> of(String language) {
        List<MatterSentence> sentences = new ArrayList<>();
        for (String file : FILES) {
            String name = "/meaning/matters/" + language + "-" + file + ".tsv";
            try (InputStream in = Objects.requireNonNull(MatterSentence.class.getResourceAsStream(name), name);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.split("\t"))
                        .forEach(cells -> sentences.add(new MatterSentence(cells[0], cells[1], cells[2])));
            } catch (IOException broken) {
                throw new UncheckedIOException(name, broken);
            }
        }
        return sentences;
    }

    public boolean isQuestion() {
        return kind.equals("q");
    }

    public boolean isChange() {
        return kind.equals("c");
    }
}
