package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a labelled file: what was said, what is to become of it, of what sort it is, and what was told before.
 *
 * @param over words of what was told before that is over, where not all of it is; any of them names it
 * @param beside what was told before, too, and goes on
 */
public record LabelledLine(
        String text, String action, String label, List<String> before, List<String> over, List<String> beside) {
    /** What is learnt from; the others are for measuring. */
    public static final List<String> LEARNT = List.of(
            "tuning",
            "updates",
            "fresh",
            "fresh-2",
            "fresh-3",
            "fresh-4",
            "fresh-5",
            "fresh-6",
            "fresh-7",
            "fresh-8",
            "fresh-9",
            "fresh-13",
            "fresh-15",
            "fresh-17",
            "fresh-18",
            "fresh-19",
            "fresh-22",
            "fresh-23",
            "updates-2",
            "tempting",
            "tempting-2",
            "tempting-3",
            "tempting-5",
            "tempting-7",
            "tempting-8",
            "tempting-10",
            "tempting-11",
            "tempting-12",
            "tempting-13",
            "tempting-14",
            "tempting-16",
            "tempting-17",
            "tempting-19",
            "tempting-20",
            "tempting-21",
            "tempting-22",
            "tempting-23",
            "tempting-24",
            "fresh-26",
            "fresh-27",
            "fresh-28",
            "fresh-30",
            "fresh-31",
            "fresh-32",
            "fresh-33",
            "fresh-34",
            "fresh-36",
            "fresh-37",
            "fresh-39",
            "fresh-40",
            "fresh-41",
            "fresh-42",
            "fresh-43",
            "fresh-44",
            "more");

    /**
     * What is learnt from only for what changes, what names it and of what domain it is: learnt from for what is worth keeping,
     * too, it moved what tests hold.
     */
    private static final List<String> OF_CHANGES = List.of(
            "fresh-45",
            "fresh-46",
            "fresh-48",
            "fresh-49",
            "fresh-50",
            "fresh-51",
            "fresh-52",
            "fresh-53",
            "fresh-54",
            "fresh-55");

    /** Told in unusual forms, or in passing, beside what passes: learnt from only for what is worth keeping, since some tell a change, too. */
    private static final List<String> OF_WORTH = List.of("fresh-56", "fresh-57", "fresh-58");

    /** All that is learnt from for what is worth keeping. */
    public static final List<String> WORTH =
            Stream.concat(LEARNT.stream(), OF_WORTH.stream()).toList();

    /** All that is learnt from for what changes. */
    public static final List<String> CHANGES =
            Stream.concat(LEARNT.stream(), OF_CHANGES.stream()).toList();

    /**
     * What only the reading of a message and what was told is learnt from, besides: a change with what it ends and what it
     * leaves, and what is told of the same matter and ends nothing.
     */
    static final List<String> READ =
            IntStream.rangeClosed(1, 15).mapToObj(number -> "pairs-" + number).toList();

    /** What holds of people, told in one sentence each: beside those, only what asks is told from it. */
    static final List<String> TOLD =
            IntStream.rangeClosed(1, 4).mapToObj(number -> "told-" + number).toList();

    /** Those of `understanding/LANGUAGE-SET.tsv`; none when there is no such file. */
    public static List<LabelledLine> of(String language, String set) {
        String file = language + "-" + set;
        return LabelledLine.class.getResource("/understanding/" + file + ".tsv") == null ? List.of() : of(file);
    }

    /** @throws IllegalStateException when there is no such file */
    static List<LabelledLine> of(String file) {
        return Data.lines(file + ".tsv").stream().map(LabelledLine::parsed).toList();
    }

    private static LabelledLine parsed(String line) {
        String[] columns = line.split("\t");
        return new LabelledLine(
                columns[0], columns[1], columns[2], pieces(columns, 3), pieces(columns, 4), pieces(columns, 5));
    }

    private static List<String> pieces(String[] columns, int column) {
        return columns.length > column && !columns[column].isEmpty()
                ? Arrays.stream(columns[column].split("\\|")).map(String::strip).toList()
                : List.of();
    }
}
