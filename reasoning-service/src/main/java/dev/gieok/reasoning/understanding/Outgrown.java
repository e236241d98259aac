package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.time.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was, told beside what is now, is no more: “예전엔 싫어했는데 요즘은 좋아”, “전단계였는데 결국 확진받았어”. */
final class Outgrown {
    private static final Set<String> CONTRASTS = Set.of("는데", "ㄴ데", "은데", "던데", "지만", "다가", "더니");
    private static final Set<String> BY_NOW = Set.of("결국", "드디어", "마침내");

    private Outgrown() {}

    static void mark(List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause was = clauses.get(i);
            Clause is = clauses.get(i + 1);
            if (before(was, is)) {
                clauses.set(i, over(was));
                continue;
            }
            boolean now = is.has(Mark.NOW) || is.words().stream().anyMatch(word -> BY_NOW.contains(word.text()));
            if (now && contrasts(was)) {
                was.marks().add(Mark.NO_LONGER);
                // It did not only hold then: it is said to have ended.
                was.marks().remove(Mark.ONCE);
            }
        }
    }

    /** “2월에 퇴임하고 요즘은 서예를 배워요”: last February. */
    private static boolean before(Clause was, Clause is) {
        String tail = was.tail();
        return was.language().equals("ko")
                && (tail.endsWith("고") || tail.endsWith("서"))
                && was.has(Mark.FUTURE)
                && was.time() != null
                && was.time().kind() == Span.Kind.AT
                && is.has(Mark.NOW)
                && !is.has(Mark.FUTURE)
                && !is.has(Mark.WISH);
    }

    private static Clause over(Clause was) {
        Set<Mark> marks = EnumSet.of(Mark.PAST);
        marks.addAll(was.marks());
        marks.remove(Mark.FUTURE);
        return new Clause(was.language(), was.source(), was.start(), was.end(), was.words(), marks, null);
    }

    private static boolean contrasts(Clause clause) {
        Word last = clause.words().isEmpty() ? null : clause.words().getLast();
        boolean lasting = clause.has(Mark.PAST)
                && !clause.has(Mark.NEGATED)
                && !clause.has(Mark.TIMED)
                && !clause.has(Mark.JUST)
                && !clause.has(Mark.WISH);
        return last != null && lasting && CONTRASTS.stream().anyMatch(last.tail()::endsWith);
    }
}
