package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldObject;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds where a candidate belongs, and what of it cannot hold beside it; {@link Contradictions} asks the same of a fact. */
final class Conflicts {
    private static final String NOTE = "note";

    private final DecisionPolicy policy;
    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Observed observed;

    Conflicts(DecisionPolicy policy, CandidatesExtracted observation, Ledger ledger, Observed observed) {
        this.policy = policy;
        this.observation = observation;
        this.ledger = ledger;
        this.observed = observed;
    }

    /** Oldest first. */
    List<Fact> holding(Candidate candidate) {
        return holding(mattering(Slot.of(candidate), candidate)).stream()
                // “Swapped bridge for water aerobics” ends bridge, and not what it says itself.
                .filter(fact -> !isImplied(candidate) || !observed.isFirstToldHere(fact))
                .toList();
    }

    /** @param holding as {@link #holding} gives it */
    List<Fact> of(Candidate candidate, boolean negated, List<Fact> holding) {
        List<Fact> contradicted = new ArrayList<>();
        boolean passing = candidate.validTo() != null && !negated;
        for (Fact fact : holding) {
            boolean sameObject = Likeness.isOfSame(candidate, fact);
            boolean replaced = candidate.cardinality() == Cardinality.ONE && !passing && !negated && !fact.negated();
            boolean denied = fact.negated() != negated && (sameObject || candidate.cardinality() == Cardinality.ONE);
            boolean changed = sameObject && Likeness.isOtherwise(candidate, fact);
            boolean again = sameObject && fact.negated() == negated && observed.isAgain(candidate, fact);
            if (replaced || changed || again || (denied && !passing)) {
                contradicted.add(fact);
            }
        }
        policy
                .opposite(candidate.predicate())
                .map(predicate -> holding(ledger.slot(new Slot(candidate.subject(), predicate), candidate.object())))
                .orElse(List.of())
                .stream()
                .filter(fact -> fact.negated() == negated)
                .forEach(contradicted::add);
        return contradicted;
    }

    /** What an ending closes; nothing where something newer speaks against it. */
    List<Fact> endedBy(Candidate ending) {
        List<Fact> contradicted = of(ending, true, holding(ending));
        Instant from = observed.validFrom(ending);
        return contradicted.stream().anyMatch(fact -> isNewer(fact, from)) ? List.of() : contradicted;
    }

    /** The notes in the very words of what ended, which hold as little: oldest first, without what ended itself. */
    List<Fact> notesOf(List<Fact> ended, Instant from) {
        Set<FactId> known = ended.stream().map(Fact::factId).collect(Collectors.toSet());
        return ended.stream()
                .map(Fact::text)
                .distinct()
                .flatMap(text -> ledger.held().texts().toldAs(text).stream())
                .filter(id -> !known.contains(id))
                .flatMap(id -> ledger.fact(id).stream())
                .filter(fact -> fact.predicate().equals(NOTE) && !fact.negated())
                .filter(fact -> !observed.isFirstToldHere(fact) && !isNewer(fact, from))
                .sorted(Placing.OLDEST_FIRST)
                .toList();
    }

    /** Whether there may be something to end in the slot: what the word names, or what is so under the opposite predicate. */
    boolean mayEnd(Slot slot, SameObjects.Named word, String object) {
        return names(slot, word) || isDenied(slot, object);
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

    /** Late is what happened before the fact was last said to be so; “since last week”, said today, is not. */
    boolean isNewer(Fact fact, Instant from) {
        return fact.lastSaidAt().isAfter(observation.occurredAt())
                && (fact.validFrom().isAfter(from) || fact.lastSaidAt().isAfter(from));
    }

    /** An ending that only follows from what was said (reasoning's `Endings`): it closes what it finds and is no fact of its own. */
    static boolean isImplied(Candidate candidate) {
        return candidate.effect() == Effect.END && candidate.rule().endsWith("/implied");
    }

    /** Where values stand beside each other, only the same thing can be said again, changed or denied, and an end may name a part. */
    private List<FactId> mattering(Slot slot, Candidate candidate) {
        if (candidate.cardinality() == Cardinality.ONE || candidate.object().isBlank()) {
            return ledger.slot(slot);
        }
        return candidate.effect() == Effect.END
                ? ledger.named(slot, SameObjects.Named.of(candidate.object())).stream()
                        .map(HeldObject::factId)
                        .toList()
                : ledger.slot(slot, candidate.object());
    }

    private List<Fact> holding(List<FactId> ids) {
        return ids.stream()
                .map(ledger::fact)
                .flatMap(Optional::stream)
                .sorted(Placing.OLDEST_FIRST)
                .toList();
    }
}
