package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a look at something showed: “예정일이 초음파 보니까 4월 22일로 당겨졌어요” tells of the due date. */
final class Findings {
    private static final Set<String> BECAUSE = Set.of("니까", "니까는", "니깐");

    private final KoreanWords words;

    Findings(KoreanWords words) {
        this.words = words;
    }

    /** Whether the first clause only says how one came to know, and of what. */
    boolean shows(Clause look, Clause found) {
        return !look.words().isEmpty()
                && !found.words().isEmpty()
                && look.words().getLast().is("보다")
                && BECAUSE.contains(look.tail())
                && topic(look) > 0
                && topic(found) == 0
                && words.puts.stream().anyMatch(found.words().getLast()::is);
    }

    Clause within(Clause look, Clause found) {
        List<Word> all = new ArrayList<>(look.words().subList(0, topic(look)));
        all.addAll(found.words());
        return new Clause(
                found.language(), found.source(), look.start(), found.end(), all, found.marks(), found.time());
    }

    /** Where what the clause is about ends; 0 for nowhere. */
    private int topic(Clause clause) {
        for (int i = 0; i < clause.words().size() - 1; i++) {
            Word word = clause.words().get(i);
            if (word.sort() == Word.Sort.VERB) {
                return 0;
            }
            if (words.topics.contains(word.tail())) {
                return i + 1;
            }
        }
        return 0;
    }
}
