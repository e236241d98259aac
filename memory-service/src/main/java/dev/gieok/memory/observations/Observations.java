package dev.gieok.memory.observations;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of observations. One that is not here is still on its way: its id tells whether it was accepted. */
public interface Observations {
    Optional<Stored> find(PersonId person, ObservationId observationId);

    /** An observation as it stands; `decisions` is sealed. */
    record Stored(
            String status, @Nullable String error, @Nullable String decisions) {}
}
