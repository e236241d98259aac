package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a Korean message tells that one thing is over and what came instead: “축구는 은퇴했고 당구 칩니다”, “구피는 보내고 거북이 들였어요”. */
final class Contrast {
    private static final List<String> OVER = List.of("ends-it", "gives-away");

    /** Of what is asked or wished, denied, or only of today nothing is over. */
    private static final Set<Mark> NOT_SO = EnumSet.of(
            Mark.QUESTION,
            Mark.REQUEST,
            Mark.CONDITION,
            Mark.HEDGED,
            Mark.WISH,
            Mark.DELIBERATE,
            Mark.FUTURE,
            Mark.NEGATED,
            Mark.TODAY,
            Mark.JUST,
            Mark.MOMENT,
            Mark.QUOTED,
            Mark.TEMPORARY);

    private static final Set<String> INSTEAD = Set.of(
            "시작하다", "다니다", "배우다", "들이다", "입양하다", "데려오다", "사다", "뽑다", "키우다", "먹다", "마시다", "치다", "타다", "쓰다", "하다", "살다",
            "지내다", "맞다", "옮기다", "갈아타다", "넘어가다", "넘어오다", "바꾸다", "들어가다", "차리다", "열다", "구하다", "듣다", "보다", "뛰다", "그리다",
            "찍다", "굽다", "만들다", "등록하다", "가입하다", "구독하다", "운영하다", "일하다");

    /** How likely such a message is a change at least: log odds. */
    private static final double LEAST = 1.5;

    private Contrast() {}

    /** @param lean how likely it is a change by its words: log odds */
    static double likely(double lean, List<Clause> clauses, Lexicon lexicon) {
        return told(clauses, lexicon) ? Math.max(lean, LEAST) : lean;
    }

    private static boolean told(List<Clause> clauses, Lexicon lexicon) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause over = clauses.get(i);
            Clause next = clauses.get(i + 1);
            if (over.language().equals("ko")
                    && !over.words().isEmpty()
                    && NOT_SO.stream().noneMatch(over::has)
                    && OVER.stream()
                            .anyMatch(each ->
                                    lexicon.key(each, over.words().getLast().keys()) != null)
                    && thing(over)
                    && instead(next)) {
                return true;
            }
        }
        return false;
    }

    /** It names what is over: “수영은 끊고”. */
    private static boolean thing(Clause clause) {
        return clause.words().stream()
                .anyMatch(word -> word.sort() == Word.Sort.NOUN
                                && (word.tailIs("은")
                                        || word.tailIs("는")
                                        || word.tail().isEmpty()
                                        || word.tailIs("을")
                                        || word.tailIs("를"))
                        || word.sort() == Word.Sort.NAME);
    }

    private static boolean instead(Clause clause) {
        return !clause.words().isEmpty()
                && NOT_SO.stream().noneMatch(clause::has)
                && thing(clause)
                && INSTEAD.stream().anyMatch(clause.words().getLast()::is);
    }
}
