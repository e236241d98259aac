package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.Set;

/** What the form of Korean words and clauses says. */
final class Shapes {
    private static final Set<String> POINTING = Set.of("그", "이", "저");

    private static final Set<String> WHEN = Set.of("전", "후", "뒤");
    private static final int SHORT = 3;

    private Shapes() {}

    /** It says what something is, or in the plain form of books how something is. */
    static boolean states(Clause clause) {
        Word verb = clause.words().isEmpty() ? null : clause.words().getLast();
        return verb == null
                || verb.is("이다")
                || verb.is("있다")
                || verb.tail().endsWith("다")
                || verb.tail().endsWith("네");
    }

    /** “그 회사는”. */
    static boolean pointed(Clause clause, int i) {
        return i > 0
                && clause.words().get(i - 1).sort() == Word.Sort.MODIFIER
                && POINTING.contains(clause.words().get(i - 1).text());
    }

    static boolean copula(Clause clause) {
        return !clause.words().isEmpty() && clause.words().getLast().is("이다");
    }

    static boolean acts(Word word) {
        return word.sort() != Word.Sort.VERB && (word.tailIs("이") || word.tailIs("가") || word.tailIs("께서"));
    }

    static boolean topic(Word word) {
        return word.sort() != Word.Sort.VERB
                && (word.tailIs("은") || word.tailIs("는") || word.tailIs("이") || word.tailIs("가") || word.tailIs("께서"));
    }

    /** “의사선생이”, “내는”, “바뀌기 전에요”: who or when, and nothing told of it. */
    static boolean fragment(Clause clause) {
        int last = clause.words().size() - 1;
        if (!clause.language().equals("ko") || last < 0 || last >= SHORT) {
            return false;
        }
        Word before = last > 0 ? clause.words().get(last - 1) : null;
        // “바뀌기 전에요”
        boolean deed = before != null
                && before.text().endsWith("기")
                && at(clause.words().get(last));
        boolean when = before != null && clause.words().get(last).is("이다") && at(before);
        return deed
                || when
                || topic(clause.words().get(last))
                        && clause.words().stream().noneMatch(word -> word.sort() == Word.Sort.VERB);
    }

    private static boolean at(Word word) {
        return word.tailIs("에") && WHEN.contains(word.text());
    }

    static boolean other(Word word) {
        return word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME || word.sort() == Word.Sort.PRONOUN;
    }
}
