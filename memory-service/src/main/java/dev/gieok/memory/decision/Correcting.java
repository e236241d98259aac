package dev.gieok.memory.decision;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the person changes by hand: edits, and the undoing of an update. */
public final class Correcting {
    private final DecisionPolicy policy;

    public Correcting(DecisionPolicy policy) {
        this.policy = policy;
    }

    /** The edited version; nothing when the person saw another version than the one that holds. */
    public List<Event> edit(FactEdited edit, Ledger ledger) {
        Optional<Fact> seen = ledger.fact(edit.factId()).filter(fact -> fact.version() == edit.expectedVersion());
        if (seen.isEmpty()) {
            return List.of();
        }
        Fact fact = seen.get();
        Instant validTo = edit.openEnded() ? null : edit.validTo() == null ? fact.validTo() : edit.validTo();
        String object = edit.object() == null ? fact.object() : edit.object();
        Fact next = Facts.of(fact)
                .text(edit.text() == null ? fact.text() : edit.text())
                .object(object)
                .entities(entities(fact, object))
                .kind(edit.kind() == null ? fact.kind() : edit.kind())
                .validFrom(edit.validFrom() == null ? fact.validFrom() : edit.validFrom())
                .validTo(validTo)
                .doubtedBy(null)
                .next();
        ledger.put(next);
        ledger.move(fact, next);
        return List.of(new FactVersioned(next, null, edit.at()));
    }

    /** The names that the old object brought go with it; in their place the new one is named. */
    private static List<String> entities(Fact fact, String object) {
        if (object.equals(fact.object())) {
            return fact.entities();
        }
        return fact.entities().stream()
                .map(name ->
                        SameObjects.within(name, fact.object()) && !SameObjects.within(name, object) ? object : name)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The fact holds again, and what had replaced it holds no longer, unless it is a note; what was only in doubt is so no more. */
    public List<Event> restore(FactRestored restore, Ledger ledger) {
        Optional<Fact> doubted = ledger.fact(restore.factId())
                .filter(fact -> fact.status() == FactStatus.ACTIVE && fact.doubtedBy() != null);
        if (doubted.isPresent()) {
            Fact sure = Facts.of(doubted.get()).doubtedBy(null).next();
            ledger.put(sure);
            return List.of(new FactVersioned(sure, null, restore.at()));
        }
        Optional<Fact> closed = ledger.fact(restore.factId()).filter(fact -> fact.status() == FactStatus.SUPERSEDED);
        if (closed.isEmpty()) {
            return List.of();
        }
        Fact restored = Facts.of(closed.get())
                .validTo(null)
                .supersededAt(null)
                .doubtedBy(null)
                .status(FactStatus.ACTIVE)
                .next();
        List<Event> events = new ArrayList<>();
        for (Fact other : displaced(restored, ledger)) {
            boolean beside = isBeside(other, restored);
            Fact next = (beside
                            ? Facts.of(other)
                                    .supersedes(other.supersedes().stream()
                                            .filter(id -> !id.equals(restored.factId()))
                                            .toList())
                            : Facts.of(other)
                                    .validTo(until(other, restored))
                                    .supersededAt(restore.at())
                                    .status(FactStatus.SUPERSEDED))
                    .next();
            ledger.put(next);
            if (!beside) {
                ledger.release(other);
            }
            events.add(new FactVersioned(next, null, restore.at()));
        }
        ledger.put(restored);
        ledger.hold(restored);
        events.add(new FactVersioned(restored, null, restore.at()));
        return events;
    }

    /** What was told in its own words is still so, unless it is the very thing that is denied. */
    private static boolean isBeside(Fact other, Fact restored) {
        boolean note = other.kind() == Kind.UNSORTED && !other.negated();
        boolean contradicts = Slot.of(other).equals(Slot.of(restored))
                && !Contradictions.of(restored, List.of(other)).isEmpty();
        return note && !contradicts;
    }

    /** What replaced it, and whatever else took its place since: they cannot hold together. */
    private List<Fact> displaced(Fact restored, Ledger ledger) {
        Set<Fact> displaced = new LinkedHashSet<>();
        ledger.facts().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE && replaced(restored, fact))
                .forEach(displaced::add);
        displaced.addAll(Contradictions.of(restored, holding(ledger.slot(Slot.of(restored)), ledger)));
        policy
                .opposite(restored.predicate())
                .map(predicate ->
                        holding(ledger.slot(new Slot(restored.subject(), predicate), restored.object()), ledger))
                .orElse(List.of())
                .stream()
                .filter(fact -> fact.negated() == restored.negated())
                .forEach(displaced::add);
        return List.copyOf(displaced);
    }

    private static List<Fact> holding(List<FactId> ids, Ledger ledger) {
        return ids.stream().map(ledger::fact).flatMap(Optional::stream).toList();
    }

    private static boolean replaced(Fact restored, Fact by) {
        return by.supersedes().contains(restored.factId());
    }

    /** What had replaced it was never so; what else held did so until the restored one began. */
    private static Instant until(Fact other, Fact restored) {
        boolean earlier = other.validFrom().isBefore(restored.validFrom());
        return earlier && !replaced(restored, other) ? restored.validFrom() : other.validFrom();
    }
}
