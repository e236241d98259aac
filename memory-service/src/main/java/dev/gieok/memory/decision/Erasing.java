package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.ObservationEntry;
import java.util.List;

/** Takes everything out of the ledger but the books, for good: whatever comes for the person after that ends as erased. */
public final class Erasing {
    /** Said again when it is asked again: whoever waits for it may have missed it. */
    public List<Event> erase(ErasureRequested request, Ledger ledger) {
        int records = ledger.logKeys().size();
        int facts = ledger.facts().size();
        ledger.erase(request.certificateId());
        return List.of(new PersonErased(request.certificateId(), request.at(), facts, records));
    }

    /** What was on its way when the person went. */
    public List<Event> late(Event event, Ledger ledger) {
        switch (event) {
            case ErasureRequested again -> {
                return erase(again, ledger);
            }
            case ObservationAccepted accepted -> end(accepted.observationId(), ledger);
            case ChatRequested chat -> {
                if (chat.without().isEmpty()) {
                    end(chat.observationId(), ledger);
                }
            }
            case CandidatesExtracted extracted -> end(extracted.observationId(), ledger);
            case ObservationFailed failed -> end(failed.observationId(), ledger);
            case ObservationImported imported -> end(imported.decided().observationId(), ledger);
            default -> {
                // Nothing is left that it could change.
            }
        }
        return List.of();
    }

    private static void end(ObservationId id, Ledger ledger) {
        if (ledger.observation(id).isEmpty()) {
            ledger.put(ObservationEntry.pending(id, null).ended(ObservationEntry.Status.ERASED));
        }
    }
}
