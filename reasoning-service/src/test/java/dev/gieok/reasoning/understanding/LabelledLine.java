package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Arrays;
import java.util.List;

/** A line of a labelled file: what was said, what is to become of it, of what sort it is, and what was told before. */
public record LabelledLine(String text, String action, String label, List<String> before) {

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
        List<String> before = columns.length > 3
                ? Arrays.stream(columns[3].split("\\|")).map(String::strip).toList()
                : List.of();
        return new LabelledLine(columns[0], columns[1], columns[2], before);
    }
}
