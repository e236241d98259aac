package dev.gieok.memory.decision;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.ObservationEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the books: what was accepted is pending until it ends, and it ends once; what failed may still be replayed. */
public final class Accounting {
    /** An acceptance may come before or after its decision; it counts once either way. */
    public void accept(ObservationId id, @Nullable SessionId session, Ledger ledger) {
        if (ledger.observation(id).isEmpty()) {
            ledger.put(ObservationEntry.pending(id, session));
        }
    }

    public List<Event> fail(ObservationFailed failed, Instant at, Ledger ledger) {
        Optional<ObservationEntry> known = ledger.observation(failed.observationId());
        if (known.isPresent() && known.get().status() != ObservationEntry.Status.PENDING) {
            return List.of();
        }
        ObservationEntry entry = known.orElseGet(() -> ObservationEntry.pending(failed.observationId(), null))
                .ended(ObservationEntry.Status.FAILED);
        ledger.put(entry);
        return List.of(new ObservationDecided(
                failed.observationId(), entry.sessionId(), at, at, "", "", List.of(), failed.code(), false));
    }
}
