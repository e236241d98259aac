package dev.gieok.memory.observations;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.ProjectionReports;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells what became of an observation. */
public final class ObservationReading {
    private final PersonRegistry persons;
    private final Observations observations;
    private final ProjectionReports reports;

    public ObservationReading(PersonRegistry persons, Observations observations, ProjectionReports reports) {
        this.persons = persons;
        this.observations = observations;
        this.reports = reports;
    }

    /** Waits, no longer than the patience, until something became of it. */
    public Optional<ObservationView> await(PersonId person, ObservationId id, Duration patience) {
        Looked looked = new Looked();
        reports.until(
                person,
                () -> {
                    looked.found = find(person, id);
                    return looked.found.isPresent();
                },
                patience);
        return looked.found;
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

    private static final class Looked {
        private Optional<ObservationView> found = Optional.empty();
    }
}
