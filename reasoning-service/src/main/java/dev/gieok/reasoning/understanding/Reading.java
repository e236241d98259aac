package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.time.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What tense, negation and time make of a construction. */
record Reading(
        boolean negated,
        boolean ends,
        boolean event,
        @Nullable String instead,
        @Nullable Instant from,
        @Nullable Instant to) {

    static @Nullable Reading of(Match match, Clause clause) {
        boolean negated = clause.has(Mark.NEGATED) && !match.construction().affirm();
        boolean ends = match.construction().ends();
        boolean gone = clause.has(Mark.NO_LONGER);
        String instead = null;
        boolean event = false;
        if (clause.has(Mark.FUTURE) || clause.has(Mark.WISH)) {
            String then = match.construction()
                    .when(clause.has(Mark.FUTURE) ? "future" : "wish", clause.has(Mark.FUTURE) ? "plan" : "wants");
            if (then.equals("skip")) {
                return null;
            }
            instead = then.equals("same") ? null : then;
            event = then.equals("plan");
        } else if (gone && !match.construction().affirm()) {
            ends = true;
            negated = false;
        } else if (clause.has(Mark.PAST)) {
            String then = match.construction().when("past", "same");
            if (then.equals("skip")) {
                return null;
            }
            instead = then.equals("same") ? null : then;
        }
        if (gone
                && clause.has(Mark.PAST)
                && !match.construction().when("past", "same").equals("same")
                && !match.construction().when("past", "same").equals("skip")) {
            instead = match.construction().when("past", "same");
            ends = false;
        }
        boolean once = ends && !match.construction().ends() && clause.has(Mark.ONCE);
        if (once
                && clause.has(Mark.PAST)
                && match.construction().when("past", "same").equals("same")) {
            // “When I was ten we moved to Germany” tells of then: it neither holds nor ended now.
            return null;
        }
        if (negated) {
            String then = match.construction().when("negated", "same");
            if (then.equals("skip")) {
                return null;
            }
            if (then.equals("end")) {
                ends = true;
                negated = false;
            } else if (!then.equals("same") && instead == null) {
                instead = then;
                negated = false;
            }
        }
        boolean timeless = match.construction().when("timeless", "false").equals("true");
        Span span = timeless ? null : clause.time();
        boolean happening = event || match.construction().kind() == Kind.EVENT;
        Instant from = span != null && !span.recurring() && span.kind() != Span.Kind.UNTIL ? span.from() : null;
        Instant to = span == null ? null : span.kind() == Span.Kind.UNTIL || happening ? span.to() : null;
        return new Reading(negated, ends, event, instead, from, to);
    }
}
