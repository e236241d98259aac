package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Change;
import dev.gieok.reasoning.understanding.clause.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which a message tells of a change, without what else it says: that has memories of its own. */
final class Worded {
    /** So many characters may stand between two clauses that are quoted as one: “, because ”. */
    private static final int NEAR = 12;

    private Worded() {}

    /** The clauses that are no facts by themselves; all of them where each is one. What lies between is an ellipsis. */
    static String of(List<Overtaken.Heard> told) {
        List<Clause> only = told.stream()
                .filter(each -> !(each.placed() instanceof Placed.Said))
                .map(Overtaken.Heard::clause)
                .toList();
        List<Clause> clauses =
                only.isEmpty() ? told.stream().map(Overtaken.Heard::clause).toList() : only;
        StringBuilder text = new StringBuilder();
        Clause before = null;
        for (Clause clause : clauses) {
            text.append(between(before, clause)).append(clause.source(), clause.start(), clause.end());
            before = clause;
        }
        return text.toString().strip();
    }

    private static String between(@Nullable Clause before, Clause clause) {
        if (before == null) {
            return "";
        }
        boolean next = clause.source().equals(before.source())
                && clause.start() >= before.end()
                && clause.start() - before.end() < NEAR;
        return next ? clause.source().substring(before.end(), clause.start()) : Change.LEFT_OUT;
    }
}
