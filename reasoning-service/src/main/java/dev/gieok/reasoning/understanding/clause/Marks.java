package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks that follow from others, the same in both languages. */
final class Marks {
    private Marks() {}

    static void derive(Set<Mark> marks, @Nullable Span time) {
        if (time != null) {
            marks.add(time.recurring() ? Mark.RHYTHM : Mark.TIMED);
        }
        boolean always = marks.contains(Mark.HABITUAL) || marks.contains(Mark.STANDING);
        if (marks.contains(Mark.REQUEST) && always) {
            marks.add(Mark.STANDING_ORDER);
        }
    }
}
