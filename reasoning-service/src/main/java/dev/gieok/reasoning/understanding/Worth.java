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
