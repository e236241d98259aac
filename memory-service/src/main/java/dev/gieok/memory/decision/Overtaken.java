package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldTexts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.SameObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change names by the words it was told in, whatever its slot: “drop the Samantha” and “Call me Samantha”. What
 * is so of whom the change tells of goes before what is so of others (of somebody else than the person, only what names
 * them), and what has most of the words before the rest; where many things have them, none is meant.
 */
final class Overtaken {
    /** A change ends a thing or two: more have the same words by chance. */
    private static final int FEW = 3;

    /** What no change ends: it may only be corrected. */
    private static final Set<String> LASTING = Set.of("name", "birthday", "died");

    private final CandidatesExtracted observation;
    private final Ledger ledger;

    Overtaken(CandidatesExtracted observation, Ledger ledger) {
        this.observation = observation;
        this.ledger = ledger;
    }

    /** Oldest first. */
    List<Fact> by(Closing closing) {
        Map<Fact, Integer> named = new LinkedHashMap<>();
        for (HeldTexts.Told told : ledger.telling(closing.words())) {
            Optional<Fact> fact = ledger.fact(told.factId());
            fact.filter(this::mayEnd).ifPresent(meant -> named.put(meant, told.words()));
        }
        if (named.keySet().stream().anyMatch(fact -> fact.subject().equals(closing.subject()))) {
            named.keySet().removeIf(fact -> !fact.subject().equals(closing.subject()));
        }
        if (!closing.entities().isEmpty()) {
            Set<FactId> ofThem = ledger.telling(closing.entities()).stream()
                    .map(HeldTexts.Told::factId)
                    .collect(Collectors.toSet());
            named.keySet()
                    .removeIf(fact -> !fact.subject().equals(closing.subject()) && !ofThem.contains(fact.factId()));
        }
        if (named.size() > FEW) {
            int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            named.values().removeIf(words -> words < most);
        }
        if (named.size() > FEW) {
            return List.of();
        }
        List<Fact> meant = new ArrayList<>(named.keySet());
        meant.sort(Placing.OLDEST_FIRST);
        return meant;
    }

    private boolean mayEnd(Fact fact) {
        boolean over = fact.validTo() != null && !fact.validTo().isAfter(observation.occurredAt());
        return !fact.negated()
                && !over
                && !LASTING.contains(fact.predicate())
                && observation.candidates().stream().noneMatch(candidate -> isSaidAgain(candidate, fact));
    }

    private static boolean isSaidAgain(Candidate candidate, Fact fact) {
        return candidate.effect() == Effect.ASSERT
                && !candidate.negated()
                && candidate.subject().equals(fact.subject())
                && candidate.predicate().equals(fact.predicate())
                && SameObjects.same(candidate.object(), fact.object());
    }
}
