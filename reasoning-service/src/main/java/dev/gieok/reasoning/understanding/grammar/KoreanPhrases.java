package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;

/** Whether neighbouring Korean nouns are no one phrase, though nothing but nouns stands there. */
final class KoreanPhrases {
    /** “14년 된 포터”: belongs to what is before it. */
    private static final Set<String> NO_BEGINNING = Set.of("되다");

    /** “요가 대신 필라테스”: what is, and what is not. */
    private static final Set<String> INSTEAD = Set.of("대신", "대신에");

    private KoreanPhrases() {}

    static boolean broken(Clause clause, int from, int to) {
        List<Word> words = clause.words();
        Word first = words.get(from);
        boolean hangs = first.tailIs("ㄴ") || first.sort() != Word.Sort.MODIFIER;
        if (hangs && first.sort() != Word.Sort.VERB && NO_BEGINNING.stream().anyMatch(first::is)) {
            return true;
        }
        if (words.subList(from, to).stream().anyMatch(word -> INSTEAD.stream().anyMatch(word::is))) {
            return true;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (words.get(i).is(",") && (lifted(clause, i) || aged(words, from, i))) {
                return true;
            }
        }
        return false;
    }

    /** “시우, 지금 햇살어린이집”: a time parts two things that are told. */
    private static boolean lifted(Clause clause, int comma) {
        int begin = clause.words().get(comma).end();
        int end = Math.max(begin, clause.words().get(comma + 1).start());
        return clause.source().substring(begin, end).chars().anyMatch(Character::isLetter);
    }

    /** “5살 시우, 햇살어린이집”: who somebody is, and then something else of them. */
    private static boolean aged(List<Word> words, int from, int comma) {
        return words.subList(from, comma).stream().anyMatch(word -> word.is("살"));
    }
}
