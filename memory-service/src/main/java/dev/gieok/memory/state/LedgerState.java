package dev.gieok.memory.state;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;

/** The ledger of a person as the fold keeps it, and as the log would make it anew. */
public interface LedgerState {
    /**
     * Of what the fold keeps, but for what still waits to be decided: of that the log knows nothing.
     *
     * @throws dev.gieok.platform.RetriableException while partitions move
     */
    String hash(PersonId person);

    /** An empty one, to which the log is told. */
    Replayed replay(PersonId person);

    /** A ledger in the making. */
    interface Replayed {
        void add(Event event);

        String hash();
    }
}
