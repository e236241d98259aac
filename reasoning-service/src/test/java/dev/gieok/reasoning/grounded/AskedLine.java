package dev.gieok.reasoning.grounded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What somebody told, what they asked later, and what a right answer has in it.
 *
 * @param expected `-` where what was told does not answer, `*` where a language model is needed
 */
public record AskedLine(List<String> told, String question, String expected) {
    /** The authors whose people the network that reads questions learns from. */
    public static final List<String> READ = List.of("1", "2", "3", "5", "6", "7", "8", "9");
    /** Those who told short plain facts, and asked much that only sounds as if these answered. */
    public static final List<String> PLAIN = List.of("10", "11");

    /** Those who told news in passing, and asked in plain words; one more, `14`, nothing is learnt from. */
    public static final List<String> NEWS = List.of("12", "13", "15", "16", "17", "18");

    private static final String PERSON = "## ";
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

    /** What each of some people told, a dozen things, and asked of it. */
    public static List<List<AskedLine>> people(String language, List<String> authors) {
        List<List<AskedLine>> people = new ArrayList<>();
        for (String author : authors) {
            for (String line : lines(language + "-people-" + author)) {
                if (line.startsWith(PERSON)) {
                    people.add(new ArrayList<>());
                } else if (!line.startsWith("#")) {
                    people.getLast().add(of(line.split("\t")));
                }
            }
        }
        return people;
    }

    private static List<AskedLine> read(String file) {
        return lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> of(line.split("\t")))
                .toList();
    }

    private static AskedLine of(String[] cells) {
        return new AskedLine(List.of(cells[0].split(" / ")), cells[1], cells[2]);
    }

    private static List<String> lines(String file) {
        String name = "/grounded/" + file + ".tsv";
        try (InputStream in = Objects.requireNonNull(AskedLine.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
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
