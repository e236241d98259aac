package dev.gieok.memory.ledger;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import java.util.Optional;

/**
 * Makes a ledger anew from what the fold said in the log, in its order. Only what waited to be decided is missing; it
 * comes back with its decision.
 */
public final class LedgerReplay {
    private LedgerReplay() {}

    public static void replay(Event event, Ledger ledger) {
        switch (event) {
            case FactVersioned versioned -> version(versioned, ledger);
            case ObservationDecided decided -> ledger.put(entry(decided));
            case FactForgotten forgotten -> {
                ledger.fact(forgotten.factId()).ifPresent(fact -> {
                    ledger.remove(fact.factId());
                    ledger.release(fact);
                });
                new Marking(ledger).mark(forgotten);
            }
            case SessionForgotten forgotten ->
                forgotten.kept().stream()
                        // It may be forgotten by now, in a log that was compacted since.
                        .filter(fact -> ledger.fact(fact.factId()).isPresent())
                        .forEach(fact -> ledger.marks().keepFormer(fact.factId(), fact.former()));
            case PersonErased erased -> ledger.erase(erased.certificateId());
            default -> {
                // The rest of the log changes no entry.
            }
        }
    }

    private static void version(FactVersioned versioned, Ledger ledger) {
        Fact fact = versioned.fact();
        Optional<Fact> before = ledger.fact(fact.factId());
        if (before.isPresent() && before.get().version() >= fact.version()) {
            return;
        }
        ledger.put(fact);
        new Marking(ledger).lift(versioned);
        if (versioned.origin() != null) {
            ledger.putOrigin(fact.factId(), versioned.origin());
        }
        boolean held =
                before.filter(known -> known.status() == FactStatus.ACTIVE).isPresent();
        boolean holds = fact.status() == FactStatus.ACTIVE;
        if (held && !holds) {
            ledger.release(before.get());
        } else if (held) {
            ledger.move(before.get(), fact);
        } else if (holds && (before.isPresent() || fact.kind() != Kind.EPISODE)) {
            // What was closed and holds again comes last; a turn that was kept as it was said is in no slot.
            ledger.hold(fact);
        }
    }

    private static ObservationEntry entry(ObservationDecided decided) {
        if (decided.error() != null) {
            return ObservationEntry.pending(decided.observationId(), decided.sessionId())
                    .ended(ObservationEntry.Status.FAILED);
        }
        if (decided.erased()) {
            return ObservationEntry.pending(decided.observationId(), decided.sessionId())
                    .ended(ObservationEntry.Status.ERASED);
        }
        return ObservationEntry.decided(decided.observationId(), decided.sessionId(), decided.decisions());
    }
}
