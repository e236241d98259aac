package dev.gieok.memory.adapter.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.platform.event.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries of a person whose keys are destroyed. Those of observations hold no words and can still be ended; others,
 * in a ledger that was restored from before the erasure, nobody can open any more, and they go.
 */
final class ErasedEntries {
    private final Entries store;
    private final PersonId person;

    ErasedEntries(Entries store, PersonId person) {
        this.store = store;
        this.person = person;
    }

    void end(ObservationEntry.Status status) {
        Map<String, ObservationEntry> pending = new LinkedHashMap<>();
        store.forEach(person.value() + "/o/", (key, value) -> {
            ObservationEntry known = LedgerJson.entry(value);
            if (known.status() == ObservationEntry.Status.PENDING) {
                pending.put(key, known.ended(status));
            }
        });
        LedgerKeys.sealed(store, person).forEach(store::delete);
        pending.forEach((key, entry) -> {
            try {
                store.put(key, EventJson.mapper().writeValueAsBytes(entry));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a ledger entry has no JSON form", e);
            }
        });
    }
}
