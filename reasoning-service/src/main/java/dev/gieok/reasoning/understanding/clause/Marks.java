package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks that follow from others, the same in both languages. */
final class Marks {
    private static final Duration FEW_WEEKS = Duration.ofDays(30);

    private Marks() {}

    /** “이제 토요일에 가”, “매주 토요일에”: a day of the week that does not mean a single one. */
    static boolean weekly(Set<Mark> marks) {
        return (marks.contains(Mark.NOW) || marks.contains(Mark.HABITUAL))
                && !marks.contains(Mark.PAST)
                && !marks.contains(Mark.FUTURE)
                && !marks.contains(Mark.WISH)
                && !marks.contains(Mark.MOMENT);
    }

    static void derive(Set<Mark> marks, @Nullable Span time, Instant said) {
        if (time != null && time.recurring()) {
            marks.add(Mark.RHYTHM);
            marks.add(Mark.HABITUAL);
        } else if (time != null && time.kind() == Span.Kind.AT && time.from() != null) {
            marks.add(Mark.TIMED);
            boolean ahead = time.from().isAfter(said) && !marks.contains(Mark.HABITUAL);
            if (ahead && !marks.contains(Mark.PAST) && !marks.contains(Mark.PERFECT)) {
                marks.add(Mark.FUTURE);
            }
        }
        boolean soonOver = time != null
                && time.kind() == Span.Kind.UNTIL
                && time.to() != null
                && time.to().isAfter(said)
                && time.to().isBefore(said.plus(FEW_WEEKS));
        if (soonOver && !marks.contains(Mark.HABITUAL) && !marks.contains(Mark.REQUEST)) {
            marks.add(Mark.TEMPORARY);
        }
        if (time != null && time.today(said)) {
            marks.add(Mark.TODAY);
        }
        if (marks.contains(Mark.SOON)) {
            marks.add(Mark.FUTURE);
        }
        if (marks.contains(Mark.MOMENT)) {
            marks.add(Mark.NOW);
        }
        boolean nowNot = marks.contains(Mark.NOW) && marks.contains(Mark.NEGATED) && !marks.contains(Mark.MOMENT);
        boolean onceWas = marks.contains(Mark.ONCE) && marks.contains(Mark.PAST) && !marks.contains(Mark.NEGATED);
        if (nowNot || onceWas) {
            marks.add(Mark.NO_LONGER);
        }
        boolean always = marks.contains(Mark.HABITUAL) || marks.contains(Mark.STANDING);
        if (marks.contains(Mark.REQUEST) && always) {
            marks.add(Mark.STANDING_ORDER);
        }
    }
}
