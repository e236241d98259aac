package dev.gieok.memory.decision;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marking;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.platform.transfer.FactDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what was decided in another memory, as it was decided there. What is known here, or was forgotten here,
 * stays as it is: the same import twice changes nothing the second time.
 */
public final class Importing {
    private final Settling settling;

    public Importing(DecisionPolicy policy) {
        this.settling = new Settling(policy);
    }

    /** The version, and with a fact's last one what follows from its taking a place among those that hold here. */
    public List<Event> take(FactImported imported, Ledger ledger) {
        Fact fact = imported.fact();
        if (ledger.isForgotten(fact.factId()) || !follows(imported, ledger.fact(fact.factId()))) {
            return List.of();
        }
        Marking marking = new Marking(ledger);
        if (marking.forbids(fact)) {
            if (fact.version() > 1) {
                // It became by a change there what was forgotten here: it stays what it was before.
                return List.of();
            }
            // Under whatever id it stands elsewhere; whoever asks what came of it hears that it is forgotten here.
            return List.of(new FactForgotten(fact.factId(), 0, imported.importedAt()));
        }
        ledger.fact(fact.factId())
                .filter(before -> before.status() == FactStatus.ACTIVE)
                .ifPresent(before -> {
                    if (fact.status() == FactStatus.ACTIVE) {
                        ledger.move(before, fact);
                    } else {
                        ledger.release(before);
                    }
                });
        ledger.put(fact);
        ledger.putOrigin(fact.factId(), imported.origin());
        List<Event> events = new ArrayList<>();
        FactVersioned versioned = new FactVersioned(fact, null, imported.at(), imported.origin());
        marking.lift(versioned);
        events.add(versioned);
        boolean holds = fact.status() == FactStatus.ACTIVE && fact.kind() != Kind.EPISODE;
        if (imported.latest() && holds) {
            settling.settle(imported, ledger)
                    .forEach(next -> events.add(new FactVersioned(next, null, imported.importedAt())));
        }
        return events;
    }

    /** Nothing when it was decided here, or taken in before. */
    public List<Event> take(ObservationImported imported, Ledger ledger) {
        ObservationDecided decided = imported.decided();
        Optional<ObservationEntry> known = ledger.observation(decided.observationId());
        if (known.isPresent() && known.get().status() != ObservationEntry.Status.PENDING) {
            return List.of();
        }
        ObservationEntry entry =
                ObservationEntry.decided(decided.observationId(), decided.sessionId(), decided.decisions());
        ledger.put(decided.error() == null ? entry : entry.ended(ObservationEntry.Status.FAILED));
        return List.of(decided);
    }

    /** A fact that was changed here since goes its own way. */
    private static boolean follows(FactImported imported, Optional<Fact> known) {
        if (known.isEmpty()) {
            return imported.fact().version() == 1;
        }
        return imported.fact().version() == known.get().version() + 1
                && FactDigest.of(known.get()).equals(imported.follows());
    }
}
