package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One person, for whom every second thing changes: `lives/<language>.txt`, where a line with `## ` begins a person. Each is
 * there twice, once with the other half changed.
 *
 * @param odd which half of the things changes: those with an odd index
 */
record Life(String language, boolean odd, List<Turn> turns) {
    private static final String PERSON = "## ";
    private static final int FIELDS = 6;

    Life {
        turns = List.copyOf(turns);
    }

    /** One thing of a life: what was told of it first and later, and how it is asked for. */
    record Turn(String first, String later, List<String> questions, Words current, Words former) {
        Turn {
            questions = List.copyOf(questions);
        }

        /** As if it were told alone, asked in one way; where nothing changed, what was told first is what holds now. */
        Change asked(String language, String question, boolean changed) {
            return new Change(
                    language,
                    "lives",
                    "",
                    first,
                    changed ? later : "",
                    0,
                    question,
                    changed ? current : former,
                    changed ? former : current,
                    Set.of(),
                    List.of());
        }
    }

    boolean isChanged(int turn) {
        return turn % 2 == (odd ? 1 : 0);
    }

    static List<Life> all() {
        return Changes.LANGUAGES.stream()
                .flatMap(language -> parsed(language, Changes.lines("/lives/" + language + ".txt")).stream())
                .toList();
    }

    /**
     * Those of a file in the same form; Korean is who writes Hangul.
     *
     * @throws LaunchFailedException if a line cannot be measured
     */
    static List<Life> of(Path file) throws IOException {
        String text = Files.readString(file);
        return parsed(Changes.language(text), text.lines().toList());
    }

    private static List<Life> parsed(String language, List<String> lines) {
        List<List<Turn>> lives = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(PERSON)) {
                lives.add(new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (lives.isEmpty()) {
                    throw new LaunchFailedException("A line before the first person (## …): " + line);
                }
                lives.getLast().add(turn(line.split(" \\| ", -1), line));
            }
        }
        return lives.stream()
                .flatMap(turns -> Stream.of(new Life(language, false, turns), new Life(language, true, turns)))
                .toList();
    }

    private static Turn turn(String[] row, String line) {
        if (row.length != FIELDS) {
            throw new LaunchFailedException(
                    "%d fields instead of %d, parted by ' | ': %s".formatted(row.length, FIELDS, line));
        }
        Words current = Words.of(row[4]);
        Words former = Words.of(row[5]);
        if (!current.areIn(row[1]) || !former.areIn(row[0])) {
            throw new LaunchFailedException("The words to look for are not in what is told: " + line);
        }
        return new Turn(row[0], row[1], List.of(row[2], row[3]), current, former);
    }
}
