package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tense, negation and time make of a construction. */
record Reading(
        boolean negated,
        boolean ends,
        boolean event,
        @Nullable String instead,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Verbs of what is done now for later. */
    private static final Set<String> ARRANGING =
            Set.copyOf(Data.lists("arranging.yaml").getOrDefault("verbs", List.of()));

    private static final Set<String> DATED = Set.of("event", "plan", "schedule");
    /** Within so many days “on Friday” may be the next one, whatever the tense. */
    private static final Duration SOON = Duration.ofDays(8);
    /** What begins later than this may still come otherwise. */
    private static final Duration IN_SIGHT = Duration.ofDays(300);

    /** @param when it was said */
    static @Nullable Reading of(Match match, Clause clause, Instant when) {
        boolean negated = clause.has(Mark.NEGATED) && !match.construction().affirm();
        boolean ends = match.construction().ends();
        // “Don't use emojis any more” is to be done from now on, whatever was before.
        boolean forbids = match.construction().kind() == Kind.INSTRUCTION && clause.has(Mark.REQUEST);
        boolean gone = clause.has(Mark.NO_LONGER) && !forbids;
        String instead = null;
        boolean event = false;
        // “We're moving to Lisbon”: where they live is still another place.
        boolean coming = clause.has(Mark.PROGRESSIVE)
                && !clause.has(Mark.PAST)
                && !gone
                && match.construction().when("progressive", "same").equals("plan");
        if (clause.has(Mark.FUTURE) || clause.has(Mark.WISH) || coming) {
            // “I want to run a marathon next year” is wanted, not planned.
            boolean wish = clause.has(Mark.WISH);
            String then = match.construction().when(wish ? "wish" : "future", wish ? "wants" : "plan");
            if (then.equals("skip")) {
                return null;
            }
            boolean begins = then.equals("begins");
            instead = then.equals("same") || begins && begins(clause, when) ? null : begins ? "plan" : then;
            event = "plan".equals(instead);
        } else if (clause.has(Mark.OBLIGATION)
                && !clause.has(Mark.PAST)
                && match.construction().when("obligation", "same").equals("skip")) {
            // “I need to buy a car”: there is none yet.
            return null;
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
        if (from == null && to != null && to.isAfter(when.plus(SOON)) && done(match, clause)) {
            to = yearBefore(to);
        }
        if (from == null
                && clause.has(Mark.PAST)
                && match.construction().when("past", "same").equals(instead)) {
            // Where somebody worked until then they once worked, for ever.
            to = null;
        }
        if (from != null && from.isAfter(when.plus(SOON)) && done(match, clause)) {
            from = yearBefore(from);
            to = to == null ? null : yearBefore(to);
        }
        return new Reading(negated, ends, event, instead, from, to);
    }

    /** “From January I work at Barclays”: it is so from then on, and no plan. */
    private static boolean begins(Clause clause, Instant when) {
        Span span = clause.time();
        return clause.has(Mark.TIMED)
                && !clause.has(Mark.NEGATED)
                && !clause.has(Mark.NO_LONGER)
                && span != null
                && span.from() != null
                && span.from().isBefore(when.plus(IN_SIGHT));
    }

    /** “We moved in March”: what is over is of the last March, not of the next. */
    private static boolean done(Match match, Clause clause) {
        // “예정일이 4월 22일로 당겨졌어요”: what was moved is still to come.
        boolean moved =
                match.construction().id().equals("moved") && clause.language().equals("ko");
        boolean arranged = moved
                || DATED.contains(match.construction().predicate())
                        && clause.words().stream()
                                .anyMatch(word -> ARRANGING.stream().anyMatch(word::is));
        return clause.has(Mark.PAST) && !clause.has(Mark.FUTURE) && !arranged;
    }

    private static Instant yearBefore(Instant time) {
        return time.atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    }
}
