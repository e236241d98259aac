package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a clause tells of what is over, where its own form does not say so. */
final class Told {
    private static final Set<String> SAME_IN_PAST = Set.of("cut", "let", "put", "quit", "split", "hit", "shut");

    /** Of what is only thought of or asked for, no part is over. */
    private static final Set<Mark> AHEAD = Set.of(
            Mark.FUTURE,
            Mark.REQUEST,
            Mark.QUESTION,
            Mark.CONDITION,
            Mark.WISH,
            Mark.OBLIGATION,
            Mark.DELIBERATE,
            Mark.HABITUAL);

    /** “나이트 끝나고 퇴근해”: over for today. */
    private static final Set<String> ROUTINE = Set.of("끝나다", "마치다", "끝내다", "퇴근하다", "먹다", "자다", "씻다", "일어나다");

    private static final Set<String> COURTESIES = Set.of("", "요", "이요", "용", "이용");

    private Told() {}

    /** A clause as it is meant: “환불하고 등록했어” did both, and “이사옴” and “has moved” are over as “이사 왔어” is. */
    static Clause asMeant(List<Clause> clauses, int i, Lexicon lexicon) {
        Clause clause = noun(reasoned(clauses, i), lexicon);
        String tail = clause.tail();
        boolean joins = tail.endsWith("고") || tail.endsWith("서");
        boolean past = clause.has(Mark.PERFECT)
                || clause != clauses.get(i) && !clause.has(Mark.FUTURE)
                || joins
                        && ROUTINE.stream().noneMatch(clause.words().getLast()::is)
                        && clauses.subList(i + 1, clauses.size()).stream()
                                .anyMatch(next ->
                                        next.has(Mark.PAST) || noted(next) || tail.endsWith("서") && next.has(Mark.NOW))
                || tail.endsWith("고") && i + 1 < clauses.size() && goesOn(clause, clauses.get(i + 1))
                || noted(clause) && !clause.has(Mark.NOW) && !clause.has(Mark.HABITUAL);
        boolean english = clause.has(Mark.PERFECT)
                || clause.words().stream().limit(3).anyMatch(word -> SAME_IN_PAST.contains(word.text()));
        if (!(clause.language().equals("ko") ? past : english) || clause.has(Mark.PAST)) {
            return clause;
        }
        Set<Mark> marks = EnumSet.of(Mark.PAST);
        marks.addAll(clause.marks());
        // “They let me go on Friday”: last Friday.
        marks.remove(Mark.FUTURE);
        return with(clause, clause.words(), marks);
    }

    /** “다음 달부터 외래로 옮겨요”: until then all is as it was. */
    static boolean later(Clause clause) {
        return clause.language().equals("ko")
                && clause.has(Mark.STANDING)
                && clause.has(Mark.FUTURE)
                && clause.has(Mark.TIMED);
    }

    /** “수영하던 거 어깨 아파서 관뒀다”: what was given up stands before the reason. */
    private static Clause reasoned(List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        Clause before = i > 0 ? clauses.get(i - 1) : clause;
        boolean bare =
                clause.words().size() == 1 && before != clause && before.tail().endsWith("서");
        int thing = bare ? thing(before) : 0;
        if (thing < 1) {
            return clause;
        }
        List<Word> words = new ArrayList<>(before.words().subList(0, thing + 1));
        words.addAll(clause.words());
        return with(clause, words, clause.marks());
    }

    /** Where “…던 거” ends; 0 for nowhere. */
    private static int thing(Clause clause) {
        for (int at = 1; at < clause.words().size(); at++) {
            boolean thing =
                    clause.words().get(at).is("거") || clause.words().get(at).is("것");
            if (thing && clause.words().get(at - 1).sort() == Word.Sort.MODIFIER) {
                return at;
            }
        }
        return 0;
    }

    /** “요가 끊고 클라이밍 다녀요”: the one came before the other, which is so. */
    private static boolean goesOn(Clause clause, Clause next) {
        return ROUTINE.stream().noneMatch(clause.words().getLast()::is)
                && AHEAD.stream().noneMatch(clause::has)
                && AHEAD.stream().noneMatch(mark -> mark != Mark.HABITUAL && next.has(mark));
    }

    /** “신행 하와이로 변경요”, “3교대 탈출”: in notes a noun tells what was done. */
    private static Clause noun(Clause clause, Lexicon lexicon) {
        int end = clause.words().size() - 1;
        while (end > 0
                && clause.words().get(end).is("이다")
                && COURTESIES.contains(clause.words().get(end).tail())) {
            end--;
        }
        if (!clause.language().equals("ko") || end < 1) {
            return clause;
        }
        Word last = clause.words().get(end);
        boolean done = last.sort() == Word.Sort.NOUN
                && COURTESIES.contains(last.tail())
                && lexicon.key("deed", last.keys()) != null;
        if (!done) {
            return clause;
        }
        List<Word> words = new ArrayList<>(clause.words().subList(0, end));
        Set<String> keys = new HashSet<>(last.keys());
        keys.addAll(List.of(last.text() + "하다", last.text() + "되다", "하다"));
        words.add(new Word(last.text(), keys, Word.Sort.VERB, "어", last.start(), last.end()));
        return with(clause, words, clause.marks());
    }

    private static Clause with(Clause clause, List<Word> words, Set<Mark> marks) {
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), words, marks, clause.time());
    }

    private static boolean noted(Clause clause) {
        String tail = clause.tail();
        return tail.equals("ㅁ") || tail.equals("음");
    }
}
