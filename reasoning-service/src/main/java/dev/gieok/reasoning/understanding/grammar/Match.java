package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Clause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a line of a construction fits a clause.
 *
 * @param subject null when the line names none: the person, unless the clause says otherwise
 * @param slots name to range of words, `[from, to)`
 * @param start first word that was matched, `end` exclusive
 * @param score more for literal words and known classes
 * @param conditional the line itself has an “if”
 */
public record Match(
        Clause clause,
        Construction construction,
        String line,
        @Nullable Subject subject,
        Map<String, int[]> slots,
        int start,
        int end,
        int score,
        int order,
        boolean conditional) {

    /** The same of somebody else. */
    public Match of(Subject other) {
        return new Match(clause, construction, line, other, slots, start, end, score, order, conditional);
    }

    @Override
    public String toString() {
        return "Match[" + construction.id() + " " + score + "]";
    }
}
