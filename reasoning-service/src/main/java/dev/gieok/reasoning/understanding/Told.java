package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a clause tells of what is over, where its own form does not say so. */
final class Told {
    private static final Set<String> SAME_IN_PAST = Set.of("cut", "let", "put", "quit", "split", "hit", "shut");

    private Told() {}

    /** A clause as it is meant: “환불하고 등록했어” did both, and “이사옴” and “has moved” are over as “이사 왔어” is. */
    static Clause asMeant(List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        String tail = clause.words().isEmpty() ? "" : clause.words().getLast().tail();
        boolean joins = tail.endsWith("고") || tail.endsWith("서");
        boolean past = clause.has(Mark.PERFECT)
                || joins
                        && clauses.subList(i + 1, clauses.size()).stream()
                                .anyMatch(next ->
                                        next.has(Mark.PAST) || noted(next) || tail.endsWith("서") && next.has(Mark.NOW))
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
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), clause.words(), marks, clause.time());
    }

    private static boolean noted(Clause clause) {
        String tail = clause.words().isEmpty() ? "" : clause.words().getLast().tail();
        return tail.equals("ㅁ") || tail.equals("음");
    }
}
