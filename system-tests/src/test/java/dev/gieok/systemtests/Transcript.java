package dev.gieok.systemtests;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What the demo printed, or what a page says that it prints, line by line. */
record Transcript(List<String> lines) {
    private static final Pattern FENCED = Pattern.compile("^```\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A line of a page that stands for lines left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("^…$", Pattern.MULTILINE);

    /** All that differs from one machine to the next: where a picture has a line, as its fonts are. */
    private static final Pattern VARYING = Pattern.compile("\\d+ % from");

    static Transcript of(String text) {
        return new Transcript(
                text.replaceFirst("^\\n+", "").stripTrailing().lines().toList());
    }

    /** The fenced blocks of a page in which a line stands. */
    static List<Transcript> fenced(String page, String line) {
        return FENCED.matcher(page)
                .results()
                .map(block -> of(block.group(1)))
                .filter(block -> block.lines().contains(line))
                .toList();
    }

    Transcript masked() {
        return of(VARYING.matcher(text()).replaceAll("… % from"));
    }

    /** What stands between the lines that stand for lines left out. */
    List<Transcript> pieces() {
        return LEFT_OUT.splitAsStream(text()).map(Transcript::of).toList();
    }

    /** Whether these pieces stand in it, in this order. */
    boolean has(List<Transcript> pieces) {
        int from = 0;
        for (Transcript piece : pieces) {
            int at = Collections.indexOfSubList(lines.subList(from, lines.size()), piece.lines());
            if (at < 0) {
                return false;
            }
            from += at + piece.lines().size();
        }
        return true;
    }

    /** What was said, with all that came of it; a file that is shown is no turn. */
    List<String> turns() {
        return Arrays.stream(text().split("\\n(?=you    )"))
                .filter(turn -> turn.startsWith("you    ") && !turn.startsWith("you    (shows"))
                .toList();
    }

    String text() {
        return String.join("\n", lines);
    }
}
