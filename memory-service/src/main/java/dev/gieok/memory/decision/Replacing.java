package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marking;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.util.stream.Stream;

/** What the message itself tells of what was so: that something else is now, or that it is over. */
final class Replacing {
    private static final String NOTE = "note";

    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Placing placing;
    private final Marking marking;

    Replacing(CandidatesExtracted observation, Ledger ledger, Placing placing, Marking marking) {
        this.observation = observation;
        this.ledger = ledger;
        this.placing = placing;
        this.marking = marking;
    }

    /**
     * Whether the message tells what is so there from now on. That closes what was so, with a link to what took its
     * place; an ending beside it would only stand between the two.
     */
    boolean isReplaced(Slot slot) {
        return !ledger.slot(slot).isEmpty() && replacing(slot).findAny().isPresent();
    }

    /**
     * The same of an ending that the message tells itself (“I left the bakery and work at the mill”), unless it may be of
     * what takes the place.
     */
    boolean isReplaced(Candidate ending) {
        Slot slot = Slot.of(ending);
        return ending.effect() == Effect.END
                && !ending.object().isBlank()
                && !ledger.slot(slot).isEmpty()
                && replacing(slot)
                        .anyMatch(candidate -> !SameObjects.within(candidate.object(), ending.object())
                                && !SameObjects.within(ending.object(), candidate.object()));
    }

    /** Whether a statement of the message ends it in its own words: “I quit smoking, it's been two weeks”. */
    boolean isEndedItself(Fact fact) {
        return !fact.predicate().equals(NOTE)
                && observation.candidates().stream()
                        .filter(each -> each.effect() == Effect.END && !marking.forbids(each, observation))
                        .anyMatch(ending -> placing.endedBy(ending).contains(fact));
    }

    private Stream<Candidate> replacing(Slot slot) {
        return observation.candidates().stream()
                .filter(candidate ->
                        candidate.takesPlace() && Slot.of(candidate).equals(slot));
    }
}
