package dev.gieok.memory.observations;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.person.PersonRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers that an observation is on its way, and tells what became of it. */
public final class ObservationKeeping {
    private final PersonRegistry persons;
    private final Observations observations;

    public ObservationKeeping(PersonRegistry persons, Observations observations) {
        this.persons = persons;
        this.observations = observations;
    }

    public void keep(List<Envelope<Event>> events) {
        List<Observations.Accepted> accepted = new ArrayList<>();
        for (Envelope<Event> envelope : events) {
            if (envelope.event() instanceof ObservationAccepted event) {
                String session =
                        event.sessionId() == null ? null : event.sessionId().value();
                accepted.add(new Observations.Accepted(
                        envelope.person(), event.observationId(), session, event.acceptedAt()));
            }
        }
        if (!accepted.isEmpty()) {
            observations.accept(accepted);
        }
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
