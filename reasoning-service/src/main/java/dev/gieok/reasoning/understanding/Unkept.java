package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an English message that surely tells a change says beside: “I gave up on the Fairphone. Typing this on a
 * Motorola”, “the yoga group meets Thursdays”. By itself it would be nothing to keep; here it is most often what holds
 * instead.
 */
final class Unkept {
    private static final Set<String> PASSED = Set.of("not-about-person", "temporary", "small-talk");

    /** How likely a change (log odds) the message must be. */
    private static final double SURE = 1.5;

    private final List<Clause> pieces = new ArrayList<>();

    /** @param weighed what became of each clause of a sentence */
    void pass(List<Clause> clauses, List<Placed> weighed) {
        for (int i = 0; i < clauses.size(); i++) {
            int from = i;
            boolean tells = false;
            while (i < clauses.size()
                    && passed(clauses.get(i), weighed.get(i))
                    // What hangs in brackets is read before what it hangs in.
                    && (i == from
                            || clauses.get(i).start() >= clauses.get(i - 1).end())) {
                tells |= Worth.telling("not-about-person", clauses.get(i));
                i++;
            }
            if (tells) {
                pieces.add(until(clauses.get(from), clauses.get(i - 1).end()));
            }
            i = i > from ? i - 1 : i;
        }
    }

    private static boolean passed(Clause clause, Placed placed) {
        return clause.language().equals("en")
                && placed instanceof Placed.Passed passed
                && PASSED.contains(passed.reason());
    }

    /** As notes of whoever speaks; none where something already says it. */
    List<Candidate> notes(List<Change> changes, List<Candidate> said, Subject speaker) {
        boolean sure = changes.stream().anyMatch(change -> change.likelihood() > SURE);
        return pieces.stream()
                .filter(piece -> sure)
                .map(piece -> Notes.note(speaker, "en", Secluding.Opened.shown(piece.text())))
                .filter(note -> said.stream().noneMatch(each -> each.text().contains(note.text())))
                .toList();
    }

    private static Clause until(Clause first, int end) {
        return new Clause("en", first.source(), first.start(), end, first.words(), first.marks(), first.time());
    }
}
