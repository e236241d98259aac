package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marking;
import dev.gieok.memory.ledger.ObservationEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides about every candidate of an observation, once: the first extraction of an observation is the one that counts. */
public final class Deciding {
    private final DecisionPolicy policy;

    public Deciding(DecisionPolicy policy) {
        this.policy = policy;
    }

    /** The versions of facts that follow, then the decision; nothing when it was decided before, or is not wanted any more. */
    public List<Event> decide(CandidatesExtracted said, Ledger ledger) {
        Optional<ObservationEntry> known = ledger.observation(said.observationId());
        if (known.isPresent() && !known.get().isOpen()) {
            return List.of();
        }
        CandidatesExtracted observation = new Acquaintances(ledger).named(said);
        Marking marking = new Marking(ledger);
        Placing placing = new Placing(policy, observation, ledger);
        List<Event> events = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Decision> idle = new ArrayList<>();
        Amending amending = new Amending(observation, ledger, placing, marking);
        Map<Integer, Placing.Placed> amended = amending.amend();
        for (Placing.Placed placed : amended.values()) {
            take(placed.versions(), observation, marking, events);
            decisions.add(placed.decision());
        }
        Outdating outdating = new Outdating(observation, ledger, placing, marking, amending);
        for (Placing.Placed placed : outdating.close()) {
            take(placed.versions(), observation, marking, events);
            decisions.add(placed.decision());
        }
        Placing beside = decisions.isEmpty()
                ? new Placing(policy, observation, ledger, Observed.Before.outdated(outdating.surmised()))
                : placing;
        // Numbered before what was closed, which counts down from 0.
        int number = Integer.MIN_VALUE;
        for (Candidate note : outdating.beside()) {
            Placing.Placed placed = beside.place(note, number++);
            take(placed.versions(), observation, marking, events);
            decisions.add(placed.decision());
        }
        for (int index = 0; index < observation.candidates().size(); index++) {
            Candidate candidate = observation.candidates().get(index);
            if (outdating.isInstead(index) || amending.isTold(candidate)) {
                continue;
            }
            Placing.Placed placed;
            if (marking.forbids(candidate, observation)) {
                placed = Placing.discarded(candidate, "forgotten");
            } else if (outdating.isReplaced(candidate)) {
                placed = Placing.nothingToEnd(candidate);
            } else {
                placed = beside.place(candidate, index);
            }
            take(placed.versions(), observation, marking, events);
            (placed.idle() ? idle : decisions).add(placed.decision());
        }
        Repeating repeating = new Repeating(policy, observation, ledger);
        for (int index = 0; index < observation.passages().size(); index++) {
            if (amended.containsKey(index)) {
                continue;
            }
            Passage passage = observation.passages().get(index);
            // Numbered after the candidates: the fact that a request becomes has an id of its own.
            Placing.Placed placed =
                    repeating.place(passage, observation.candidates().size() + index);
            take(placed.versions(), observation, marking, events);
            decisions.add(placed.decision());
        }
        take(new Doubting(observation, ledger).doubt(outdating.doubted(), decisions), observation, marking, events);
        if (decisions.isEmpty()) {
            // Beside what was really decided, “there was nothing to end” would only be noise.
            decisions.addAll(idle);
        }
        ledger.put(ObservationEntry.decided(observation.observationId(), observation.sessionId(), decisions));
        events.add(new ObservationDecided(
                observation.observationId(),
                observation.sessionId(),
                observation.occurredAt(),
                observation.acceptedAt(),
                observation.source(),
                observation.engine(),
                decisions,
                null,
                false));
        return events;
    }

    private static void take(
            List<Fact> versions, CandidatesExtracted observation, Marking marking, List<Event> events) {
        for (Fact fact : versions) {
            FactVersioned versioned = new FactVersioned(fact, observation.observationId(), observation.acceptedAt());
            marking.lift(versioned);
            events.add(versioned);
        }
    }
}
