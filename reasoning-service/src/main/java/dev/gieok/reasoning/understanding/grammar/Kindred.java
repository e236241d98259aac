package dev.gieok.reasoning.understanding.grammar;

import java.util.List;
import java.util.Locale;

/** Whether two things are of one kind, by the classes of the {@link Lexicon} that group things. */
public final class Kindred {
    private static final List<List<String>> KINDS = List.of(
            List.of("food", "drink", "alcohol", "allergen"),
            List.of("animal"),
            List.of("language"),
            List.of("sport"),
            List.of("instrument"),
            List.of("tool", "possession", "artifact"),
            List.of("vehicle"),
            List.of("illness"),
            List.of("medicine"),
            List.of("media"),
            List.of("color-word"),
            List.of("place"),
            List.of("topic"));

    private final Lexicon lexicon;

    public Kindred(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether some class that groups things holds both: two foods, two languages. */
    public boolean together(String one, String other) {
        return KINDS.stream()
                .anyMatch(kinds -> kinds.stream().anyMatch(kind -> headed(kind, one))
                        && kinds.stream().anyMatch(kind -> headed(kind, other)));
    }

    /** By the last word, in the singular, too. */
    private boolean headed(String kind, String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return lexicon.has(kind, last) || last.endsWith("s") && lexicon.has(kind, last.substring(0, last.length() - 1));
    }
}
