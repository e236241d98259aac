package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
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
            boolean now = is.has(Mark.NOW) || is.words().stream().anyMatch(word -> BY_NOW.contains(word.text()));
            if (now && contrasts(was)) {
                was.marks().add(Mark.NO_LONGER);
                // It did not only hold then: it is said to have ended.
                was.marks().remove(Mark.ONCE);
            }
        }
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
