package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.Exchange;
import dev.gieok.platform.meaning.Kinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts in doubt what an observation may have put out of date, where it taught something and nothing surely ended: it stays,
 * and says so.
 */
final class Doubting {
    private final CandidatesExtracted observation;
    private final Ledger ledger;

    Doubting(CandidatesExtracted observation, Ledger ledger) {
        this.observation = observation;
        this.ledger = ledger;
    }

    /**
     * The new versions of what is in doubt. To be asked once everything else is decided.
     *
     * @param overtaken what a change may have ended
     * @param decisions all of them; the first that keeps something will say so
     */
    List<Fact> doubt(Set<FactId> overtaken, List<Decision> decisions) {
        Optional<Decision> kept = decisions.stream()
                .filter(decision -> decision.decision() != Verdict.DISCARD)
                .findFirst();
        // Where anything surely changed, that is what the message was about.
        boolean changed = decisions.stream().anyMatch(decision -> decision.decision() == Verdict.UPDATE);
        if (kept.isEmpty() || changed || !observation.trust().isOwnWord(observation.speaker())) {
            return List.of();
        }
        Set<FactId> doubted = new LinkedHashSet<>(overtaken);
        doubted.addAll(exchanged());
        List<Fact> versions = new ArrayList<>();
        for (Fact fact : holding(doubted)) {
            Fact next = Facts.of(fact).doubtedBy(observation.observationId()).next();
            ledger.put(next);
            versions.add(next);
        }
        if (!versions.isEmpty()) {
            decisions.set(decisions.indexOf(kept.get()), saying(kept.get()));
        }
        return versions;
    }

    private Decision saying(Decision kept) {
        return new Decision(
                kept.decision(),
                kept.reason() + " " + Reasons.of("doubt", observation.language()),
                kept.factId(),
                kept.supersedes(),
                kept.predicate());
    }

    /** “I drink green tea now”: where only one of that kind was known, another may have taken its place. */
    private Set<FactId> exchanged() {
        Set<FactId> exchanged = new LinkedHashSet<>();
        for (Candidate said : observation.candidates()) {
            if (Exchange.isMadeBy(said)) {
                List<Fact> others = holding(ledger.slot(Slot.of(said)));
                if (others.size() == 1) {
                    exchanged.add(others.getFirst().factId());
                }
            }
            if (Exchange.mayBeMadeBy(said)) {
                exchanged.addAll(otherOfItsKind(said));
            }
        }
        return exchanged;
    }

    /** “Running Arch on everything”, where one operating system was known. */
    private Set<FactId> otherOfItsKind(Candidate said) {
        List<Fact> others = holding(ledger.held().texts().exchangedBy(Kinds.of(said.text()))).stream()
                .filter(fact -> fact.subject().equals(said.subject()) && Exchange.mayEnd(fact.kind()))
                .toList();
        return others.stream().map(Fact::text).distinct().count() == 1
                ? others.stream().map(Fact::factId).collect(Collectors.toSet())
                : Set.of();
    }

    /** What is so until now, and was not said again since. Oldest first. */
    private List<Fact> holding(Collection<FactId> ids) {
        return ids.stream()
                .flatMap(id -> ledger.fact(id).stream())
                .filter(fact -> fact.status() == FactStatus.ACTIVE && !fact.negated())
                .filter(fact -> fact.validTo() == null || fact.validTo().isAfter(observation.occurredAt()))
                .filter(fact -> !isSaidSince(fact))
                .sorted(Placing.OLDEST_FIRST)
                .toList();
    }

    private boolean isSaidSince(Fact fact) {
        return fact.lastSaidAt().isAfter(observation.occurredAt())
                || fact.evidence().stream()
                        .anyMatch(each -> each.observationId().equals(observation.observationId()));
    }
}
