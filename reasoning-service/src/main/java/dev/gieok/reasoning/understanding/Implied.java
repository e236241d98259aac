package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts back the “I” (and “am”) that notes and second clauses leave out: “Allergic to peanuts”, “… and work at a bank”. */
final class Implied {
    private static final Set<String> SUBJECTS = Set.of(
            "i", "we", "he", "she", "they", "it", "you", "my", "our", "his", "her", "their", "your", "the", "a", "an",
            "this", "that", "these", "those", "there");

    private Implied() {}

    static @Nullable Clause subject(Clause clause, Rules rules) {
        if (clause.language().equals("ko") || clause.words().isEmpty()) {
            return null;
        }
        Word first = clause.words().getFirst();
        String lower = first.text().toLowerCase(Locale.ROOT);
        if (SUBJECTS.contains(lower)) {
            return null;
        }
        List<Word> words = new ArrayList<>();
        words.add(new Word("I", Set.of("i"), Word.Sort.OTHER, "", first.start(), first.start()));
        if (rules.lexicon.key("state-adjective", first.keys()) != null) {
            words.add(new Word("am", Set.of("am", "be"), Word.Sort.OTHER, "", first.start(), first.start()));
        }
        words.addAll(clause.words());
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), words, clause.marks(), clause.time());
    }
}
