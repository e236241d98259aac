package dev.gieok.memory.decision;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.memory.ledger.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the person changes by hand: edits, and the undoing of an update. */
public final class Correcting {
    /** The edited version; nothing when the person saw another version than the one that holds. */
    public List<Event> edit(FactEdited edit, Ledger ledger) {
        Optional<Fact> seen = ledger.fact(edit.factId()).filter(fact -> fact.version() == edit.expectedVersion());
        if (seen.isEmpty()) {
            return List.of();
        }
        Fact fact = seen.get();
        Instant validTo = edit.openEnded() ? null : edit.validTo() == null ? fact.validTo() : edit.validTo();
        Fact next = Facts.of(fact)
                .text(edit.text() == null ? fact.text() : edit.text())
                .object(edit.object() == null ? fact.object() : edit.object())
                .kind(edit.kind() == null ? fact.kind() : edit.kind())
                .validFrom(edit.validFrom() == null ? fact.validFrom() : edit.validFrom())
                .validTo(validTo)
                .next();
        ledger.put(next);
        ledger.move(fact, next);
        return List.of(new FactVersioned(next, null, edit.at()));
    }

    /** The fact holds again, and what had replaced it holds no longer. */
    public List<Event> restore(FactRestored restore, Ledger ledger) {
        Optional<Fact> closed = ledger.fact(restore.factId()).filter(fact -> fact.status() == FactStatus.SUPERSEDED);
        if (closed.isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        for (Fact successor : successors(restore.factId(), ledger)) {
            Fact withdrawn = Facts.of(successor)
                    .validTo(successor.validFrom())
                    .supersededAt(restore.at())
                    .status(FactStatus.SUPERSEDED)
                    .next();
            ledger.put(withdrawn);
            ledger.release(successor);
            events.add(new FactVersioned(withdrawn, null, restore.at()));
        }
        Fact restored = Facts.of(closed.get())
                .validTo(null)
                .supersededAt(null)
                .status(FactStatus.ACTIVE)
                .next();
        ledger.put(restored);
        ledger.hold(restored);
        events.add(new FactVersioned(restored, null, restore.at()));
        return events;
    }

    private static List<Fact> successors(FactId id, Ledger ledger) {
        return ledger.facts().stream()
                .filter(fact ->
                        fact.status() == FactStatus.ACTIVE && fact.supersedes().contains(id))
                .toList();
    }
}
