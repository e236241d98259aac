package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.Set;

/** Whether a clause that is not about its speaker still tells something that others may ask for: “It was inspired by a trip to Nepal”, not “That was great”. */
final class Worth {
    private static final int TELLING_WORDS = 3;
    private static final int LONG = 4;

    private static final Set<String> WORLD = Set.of("not-about-person", "hypothetical");

    private Worth() {}

    /** Whether a word says something: in Korean a noun or a name, in English any that is no short one. */
    static boolean says(Word word, Clause clause) {
        return names(word) || clause.language().equals("en") && word.text().length() >= LONG;
    }

    /** Whether it is a noun, a name or a number. */
    static boolean names(Word word) {
        return switch (word.sort()) {
            case NAME, NUMBER, NOUN -> true;
            default -> false;
        };
    }

    static boolean telling(String reason, Clause clause) {
        long content = clause.words().stream()
                .filter(word -> clause.language().equals("ko")
                        ? word.sort() != Word.Sort.OTHER
                        : word.text().length() >= LONG)
                .count();
        boolean named = clause.words().stream()
                .skip(1)
                .anyMatch(word -> word.sort() == Word.Sort.NAME || word.sort() == Word.Sort.NUMBER);
        return WORLD.contains(reason) && (named || content >= TELLING_WORDS);
    }
}
