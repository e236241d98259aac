package dev.gieok.memory.state;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.event.Envelope;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** `memory.facts.v1`, read from its beginning to where it ends now. Every method throws `RetriableException` when it cannot be read. */
public interface FactLog {
    /** Hands on what it says of these persons, in its order; nothing of those who were erased. */
    void read(Collection<PersonId> persons, Consumer<Envelope<Event>> told);

    /** Who stands in it, with how many bytes: erased persons too, as long as compaction has not taken them. */
    Map<PersonId, Long> persons();
}
