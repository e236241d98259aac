package dev.gieok.gateway.observations;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import java.util.Optional;

/** What memory says of an observation. Refuses with `memory-unavailable` when it does not answer. */
public interface Observations {
    Optional<ObservationView> find(PersonId person, ObservationId observation);
}
