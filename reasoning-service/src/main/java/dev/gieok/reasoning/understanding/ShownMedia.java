package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.Locale;
import java.util.Set;

/** What a clause says of papers and pictures that were shown. */
final class ShownMedia {
    /** Before a word like “ticket” or “표”: one that was shown, not any. */
    private static final Set<String> POINTING = Set.of(
            "the",
            "that",
            "this",
            "those",
            "these",
            "my",
            "our",
            "uploaded",
            "attached",
            "그",
            "이",
            "저",
            "내",
            "제",
            "우리");

    private ShownMedia() {}

    /** Whether it speaks of a paper, or points at a picture. */
    static boolean in(Clause clause, Lexicon lexicon) {
        for (int i = 0; i < clause.words().size(); i++) {
            boolean named = lexicon.at("paper", clause.words(), i) != null;
            boolean pointedAt =
                    i > 0 && POINTING.contains(clause.words().get(i - 1).text().toLowerCase(Locale.ROOT));
            if (named || pointedAt && lexicon.at("media", clause.words(), i) != null) {
                return true;
            }
        }
        return false;
    }
}
