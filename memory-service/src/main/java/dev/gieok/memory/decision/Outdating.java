package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Closes what an observation puts out of date. A change names dozens of words that most often find nothing, so each
 * slot is opened once, and only a word that names something in it is placed, as the ending it stands for.
 */
final class Outdating {
    private final DecisionPolicy policy;
    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Placing placing;
    private final Map<Slot, List<Held>> opened = new HashMap<>();

    Outdating(DecisionPolicy policy, CandidatesExtracted observation, Ledger ledger, Placing placing) {
        this.policy = policy;
        this.observation = observation;
        this.ledger = ledger;
        this.placing = placing;
    }

    /** What holds in a slot, with its object as words are looked for in it. */
    private record Held(Fact fact, SameObjects.Named object) {
        boolean concerns(SameObjects.Named word) {
            if (object.same(word)) {
                return true;
            }
            return !fact.negated() && (word.normal().isEmpty() || word.within(object));
        }
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
                boolean opposed = policy.opposite(predicate).isPresent();
                for (int i = 0; i < words.size(); i++) {
                    SameObjects.Named word = words.get(i);
                    number++;
                    if (opposed || held(slot).stream().anyMatch(held -> held.concerns(word))) {
                        // Candidates count up from 0.
                        Placing.Placed placed = placing.place(
                                closing.ending(predicate, closing.objects().get(i)), -number);
                        if (!placed.idle()) {
                            closed.add(placed);
                            opened.clear();
                        }
                    }
                }
            }
        }
        return closed;
    }

    private List<Held> held(Slot slot) {
        return opened.computeIfAbsent(
                slot,
                key -> placing.holding(ledger.slot(key)).stream()
                        .map(fact -> new Held(fact, SameObjects.Named.of(fact.object())))
                        .toList());
    }
}
