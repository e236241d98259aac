package dev.gieok.memory.decision;

import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds an imported fact its place among those that hold here: the same one said here takes over what is known of it;
 * of two that cannot both hold the one that began later does. Facts of one origin stand as they stood there.
 */
final class Settling {
    private final DecisionPolicy policy;

    Settling(DecisionPolicy policy) {
        this.policy = policy;
    }

    /** The versions that follow, of the imported fact or of others. */
    List<Fact> settle(FactImported imported, Ledger ledger) {
        Fact fact = imported.fact();
        List<Fact> others = holding(Slot.of(fact), fact, ledger).stream()
                .filter(other -> !isOfOrigin(other, imported.origin(), ledger))
                .toList();
        Optional<Fact> same = others.stream()
                .filter(other -> other.negated() == fact.negated() && SameObjects.same(other.object(), fact.object()))
                .filter(other -> fact.kind() != Kind.INSTRUCTION || SameObjects.same(other.text(), fact.text()))
                .findFirst();
        if (same.isPresent()) {
            Fact known = merged(same.get(), fact);
            ledger.put(known);
            return List.of(
                    known, closed(fact, later(fact.validFrom(), known.validFrom()), imported.importedAt(), ledger));
        }
        List<Fact> contradicted = new ArrayList<>(Contradictions.of(fact, others));
        policy
                .opposite(fact.predicate())
                .map(predicate -> holding(new Slot(fact.subject(), predicate), fact, ledger))
                .orElse(List.of())
                .stream()
                .filter(other -> !isOfOrigin(other, imported.origin(), ledger))
                .filter(other -> other.negated() == fact.negated() && SameObjects.same(other.object(), fact.object()))
                .forEach(contradicted::add);
        Optional<Fact> newer = contradicted.stream()
                .filter(other -> other.validFrom().isAfter(fact.validFrom()))
                .min(Comparator.comparing(Fact::validFrom));
        if (newer.isPresent()) {
            return List.of(closed(fact, newer.get().validFrom(), imported.importedAt(), ledger));
        }
        List<Fact> versions = new ArrayList<>();
        for (Fact old : contradicted) {
            ledger.release(old);
            versions.add(closed(old, later(old.validFrom(), fact.validFrom()), imported.importedAt(), ledger));
        }
        ledger.hold(fact);
        return versions;
    }

    private static Fact closed(Fact fact, Instant validTo, Instant at, Ledger ledger) {
        Fact closed = Facts.of(fact)
                .validTo(validTo)
                .supersededAt(at)
                .status(FactStatus.SUPERSEDED)
                .next();
        ledger.put(closed);
        return closed;
    }

    /** What both know: an observation that both heard counts once. */
    private static Fact merged(Fact known, Fact imported) {
        Set<?> heard = known.evidence().stream().map(Evidence::observationId).collect(Collectors.toSet());
        List<Evidence> more = imported.evidence().stream()
                .filter(evidence -> !heard.contains(evidence.observationId()))
                .toList();
        List<Evidence> evidence = new ArrayList<>(known.evidence());
        evidence.addAll(more);
        int both = imported.evidence().size() - more.size();
        return Facts.of(known)
                .mentions(known.mentions() + Math.max(0, imported.mentions() - both))
                .importance(Math.max(known.importance(), imported.importance()))
                .firstSaidAt(earlier(known.firstSaidAt(), imported.firstSaidAt()))
                .lastSaidAt(later(known.lastSaidAt(), imported.lastSaidAt()))
                .evidence(evidence.subList(0, Math.min(evidence.size(), DecisionPolicy.EVIDENCE_KEPT)))
                .next();
    }

    private static boolean isOfOrigin(Fact fact, String origin, Ledger ledger) {
        return ledger.origin(fact.factId()).filter(origin::equals).isPresent();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Those of the slot that it may meet: values that stand beside each other only meet where they are the same thing. */
    private static List<Fact> holding(Slot slot, Fact fact, Ledger ledger) {
        List<FactId> ids = fact.cardinality() == Cardinality.ONE ? ledger.slot(slot) : ledger.slot(slot, fact.object());
        return ids.stream()
                .map(ledger::fact)
                .flatMap(Optional::stream)
                .sorted(Placing.OLDEST_FIRST)
                .toList();
    }
}
