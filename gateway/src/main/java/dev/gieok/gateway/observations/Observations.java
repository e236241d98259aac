package dev.gieok.gateway.observations;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import java.time.Duration;
import java.util.Optional;

/** What memory says of an observation. Refuses with `memory-unavailable` when it does not answer. */
public interface Observations {
    /** Waits, no longer than it is told to, until something became of it; empty while nothing did. */
    Optional<ObservationView> find(PersonId person, ObservationId observation, Duration atMost);
}
