package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.memory.ledger.HeldObject;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.SameObjects;
import dev.gieok.memory.ledger.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes what an observation puts out of date. A change names dozens of words that most often find nothing, so
 * only a word that names something that holds is placed, as the ending it stands for.
 */
final class Outdating {
    private final DecisionPolicy policy;
    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Placing placing;
    private final Overtaken overtaken;

    Outdating(DecisionPolicy policy, CandidatesExtracted observation, Ledger ledger, Placing placing) {
        this.policy = policy;
        this.observation = observation;
        this.ledger = ledger;
        this.placing = placing;
        this.overtaken = new Overtaken(observation, ledger);
    }

    /** What was closed, in the order it was told; nothing of what was looked for in vain, or said by somebody else than the person. */
    List<Placing.Placed> close() {
        List<Placing.Placed> closed = new ArrayList<>();
        if (observation.trust() != Trust.PERSON || observation.speaker() != null) {
            return closed;
        }
        int number = 0;
        for (Closing closing : observation.closings()) {
            List<SameObjects.Named> words =
                    closing.objects().stream().map(SameObjects.Named::of).toList();
            for (String predicate : closing.predicates()) {
                Slot slot = new Slot(closing.subject(), predicate);
                for (int i = 0; i < words.size(); i++) {
                    number++;
                    String object = closing.objects().get(i);
                    if (names(slot, words.get(i)) || isDenied(slot, object)) {
                        // Candidates count up from 0.
                        add(placing.place(closing.ending(predicate, object), -number), closed);
                    }
                }
            }
        }
        for (Change change : observation.changes()) {
            for (Fact fact : overtaken.by(change, closed.isEmpty())) {
                number++;
                Candidate ending = change.ending(fact.subject(), fact.predicate(), fact.object());
                add(placing.end(fact, ending, -number), closed);
            }
        }
        return closed;
    }

    private static void add(Placing.Placed placed, List<Placing.Placed> closed) {
        if (!placed.idle()) {
            closed.add(placed);
        }
    }

    private boolean names(Slot slot, SameObjects.Named word) {
        for (HeldObject held : ledger.named(slot, word)) {
            if (!held.negated() || held.object().same(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the end of it would contradict what is so under the opposite predicate. */
    private boolean isDenied(Slot slot, String object) {
        return policy.opposite(slot.predicate())
                .filter(opposite ->
                        !ledger.slot(new Slot(slot.subject(), opposite), object).isEmpty())
                .isPresent();
    }
}
