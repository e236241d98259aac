package dev.gieok.memory.observations;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.person.PersonRegistry;
import java.util.List;
import java.util.Optional;

/** Tells what became of an observation. */
public final class ObservationReading {
    private final PersonRegistry persons;
    private final Observations observations;

    public ObservationReading(PersonRegistry persons, Observations observations) {
        this.persons = persons;
        this.observations = observations;
    }

    public Optional<ObservationView> find(PersonId person, ObservationId id) {
        return observations.find(person, id).map(stored -> {
            var decisions = stored.decisions() == null
                    ? new SealedDecisions(List.of())
                    : Seals.open(
                            persons.keys(person),
                            SealedDecisions.context(id.value()),
                            stored.decisions(),
                            SealedDecisions.class);
            return new ObservationView(id, stored.status(), stored.error(), decisions.decisions());
        });
    }
}
