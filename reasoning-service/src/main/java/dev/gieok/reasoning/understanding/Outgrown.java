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
    /** What was done stays done: “무릎 수술 받으셨는데 이제 잘 걸으셔”. */
    private static final Set<String> DONE = Set.of("수술", "시술", "검사", "이식", "입원");

    private static final Set<String> BY_NOW = Set.of("결국", "드디어", "마침내");

    private static final Set<String> DOING = Set.of(
            "다니다", "배우다", "하다", "피우다", "피다", "마시다", "먹다", "치다", "타다", "뛰다", "나가다", "듣다", "받다", "가르치다", "쓰다", "모으다",
            "키우다");

    private static final Set<String> QUITTING = Set.of("그만두다", "관두다", "때려치우다", "때려치다", "그만하다", "끊다", "접다");

    private Outgrown() {}

    static void mark(List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause was = clauses.get(i);
            Clause is = clauses.get(i + 1);
            if (contrasts(was, false) && DOING.stream().anyMatch(was.words().getLast()::is) && quits(is)) {
                clauses.set(i, quit(was, is));
                clauses.remove(i + 1);
                continue;
            }
            if (before(was, is)) {
                clauses.set(i, over(was));
                continue;
            }
            boolean now = is.has(Mark.NOW) || is.words().stream().anyMatch(word -> BY_NOW.contains(word.text()));
            if (now && contrasts(was, true) && was.words().stream().noneMatch(word -> DONE.contains(word.text()))) {
                was.marks().add(Mark.NO_LONGER);
                // It did not only hold then: it is said to have ended.
                was.marks().remove(Mark.ONCE);
            }
        }
    }

    /** “필라테스를 작년부터 다녔는데 지난주에 그만뒀어요”: what one did, and nothing else. */
    private static boolean quits(Clause is) {
        return is.language().equals("ko")
                && is.has(Mark.PAST)
                && !is.words().isEmpty()
                && QUITTING.stream().anyMatch(is.words().getLast()::is)
                && is.words().stream().limit(is.words().size() - 1L).noneMatch(word -> word.sort() == Word.Sort.NOUN);
    }

    private static Clause quit(Clause was, Clause is) {
        Set<Mark> marks = EnumSet.of(Mark.NO_LONGER);
        marks.addAll(was.marks());
        marks.removeAll(Set.of(Mark.PAST, Mark.ONCE, Mark.STANDING));
        return new Clause(was.language(), was.source(), was.start(), is.end(), was.words(), marks, is.time());
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

    /** @param timeless whether what was so must be told without a time */
    private static boolean contrasts(Clause clause, boolean timeless) {
        Word last = clause.words().isEmpty() ? null : clause.words().getLast();
        boolean lasting = clause.has(Mark.PAST)
                && !clause.has(Mark.NEGATED)
                && !(timeless && clause.has(Mark.TIMED))
                && !clause.has(Mark.JUST)
                && !clause.has(Mark.WISH);
        return last != null && lasting && CONTRASTS.stream().anyMatch(last.tail()::endsWith);
    }
}
