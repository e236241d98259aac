package dev.gieok.reasoning.grounded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What somebody told, what they asked later, and what a right answer has in it.
 *
 * @param expected `-` where what was told does not answer, `*` where a language model is needed
 */
public record AskedLine(List<String> told, String question, String expected) {
    private static final String NOTHING = "-";
    private static final String MODEL = "*";

    boolean isAnswered() {
        return !expected.equals(NOTHING) && !needsModel();
    }

    public boolean needsModel() {
        return expected.equals(MODEL);
    }

    static List<AskedLine> of(String language) {
        return read(language + "-asked");
    }

    /** Those of `a`, `b` and `c`, each an author; nobody looked at those of `c`. */
    public static List<AskedLine> by(String language, List<String> authors) {
        return authors.stream()
                .flatMap(author -> read(language + "-asked-" + author).stream())
                .toList();
    }

    private static List<AskedLine> read(String file) {
        String name = "/grounded/" + file + ".tsv";
        try (InputStream in = Objects.requireNonNull(AskedLine.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new AskedLine(List.of(cells[0].split(" / ")), cells[1], cells[2]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** Every second line; the other half is kept from tuning and training. */
    static List<AskedLine> half(String language, int which) {
        List<AskedLine> all = of(language);
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == which)
                .mapToObj(all::get)
                .toList();
    }
}
