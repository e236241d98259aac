package dev.gieok.memory.observations;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was accepted and what became of it. */
public interface Observations {
    /** Writes what is new as pending; what is known stays as it is. */
    void accept(Collection<Accepted> accepted);

    /** An observation as it was accepted, without its words. */
    record Accepted(
            PersonId person,
            ObservationId observationId,
            @Nullable String sessionId,
            Instant acceptedAt) {}

    Optional<Stored> find(PersonId person, ObservationId observationId);

    /** An observation as it stands; `decisions` is sealed. */
    record Stored(
            String status, @Nullable String error, @Nullable String decisions) {}
}
