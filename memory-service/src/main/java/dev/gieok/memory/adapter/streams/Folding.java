package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.memory.decision.Accounting;
import dev.gieok.memory.decision.Correcting;
import dev.gieok.memory.decision.Deciding;
import dev.gieok.memory.decision.DecisionPolicy;
import dev.gieok.memory.decision.Erasing;
import dev.gieok.memory.decision.Forgetting;
import dev.gieok.memory.decision.Importing;
import dev.gieok.memory.ledger.Ledger;
import java.time.Instant;
import java.util.List;

/** Hands each event to the use case that folds it. */
final class Folding {
    private final Deciding deciding = new Deciding(new DecisionPolicy());
    private final Importing importing = new Importing(new DecisionPolicy());
    private final Correcting correcting = new Correcting(new DecisionPolicy());
    private final Forgetting forgetting = new Forgetting(new DecisionPolicy());
    private final Accounting accounting = new Accounting();
    private final Erasing erasing = new Erasing();

    /** What follows from the event, in order; nothing for an event that the fold does not know. */
    List<Event> fold(Event event, Instant time, Ledger ledger) {
        if (ledger.isErased()) {
            return erasing.late(event, ledger);
        }
        return switch (event) {
            case ObservationAccepted accepted -> {
                accounting.accept(accepted.observationId(), accepted.sessionId(), ledger);
                yield List.of();
            }
            case ChatRequested chat -> {
                if (chat.without().isEmpty()) {
                    accounting.accept(chat.observationId(), chat.sessionId(), ledger);
                }
                yield List.of();
            }
            case CandidatesExtracted extracted -> deciding.decide(extracted, ledger);
            case ObservationFailed failed -> accounting.fail(failed, time, ledger);
            case FactEdited edited -> correcting.edit(edited, ledger);
            case FactRestored restored -> correcting.restore(restored, ledger);
            case FactForgetRequested forget -> forgetting.forget(forget, ledger);
            case SessionForgetRequested forget -> forgetting.forget(forget, ledger);
            case FactImported imported -> importing.take(imported, ledger);
            case ObservationImported imported -> importing.take(imported, ledger);
            case ErasureRequested erase -> erasing.erase(erase, ledger);
            default -> List.of();
        };
    }
}
