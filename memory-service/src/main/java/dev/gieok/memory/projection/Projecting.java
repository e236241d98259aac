package dev.gieok.memory.projection;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what the log says into the vector store, then into the graph. Versions decide: what is written twice, or late,
 * changes nothing. A forgetting is done when every store has done it.
 */
public final class Projecting {
    private final PersonRegistry persons;
    private final FactRecords records;
    private final FactVectors vectors;
    private final FactGraph graph;
    private final Forgetting forgetting;

    public Projecting(
            PersonRegistry persons, FactRecords records, FactVectors vectors, FactGraph graph, Forgetting forgetting) {
        this.persons = persons;
        this.records = records;
        this.vectors = vectors;
        this.graph = graph;
        this.forgetting = forgetting;
    }

    /** In the order of the log; says what is now in every store. */
    public List<ProjectedBatch.OfPerson> project(List<Envelope<Event>> events) {
        ProjectedBatch batch = new ProjectedBatch();
        forgottenSources(events, batch);
        for (Envelope<Event> envelope : events) {
            try {
                add(envelope, persons.keys(envelope.person()), batch);
            } catch (ErasedException e) {
                // Nobody is left to remember it for.
            }
        }
        flush(batch);
        return batch.projected();
    }

    private void add(Envelope<Event> envelope, PersonKeys keys, ProjectedBatch batch) {
        PersonId person = envelope.person();
        switch (envelope.event()) {
            case FactEncoded encoded ->
                batch.add(records.of(person, keys, batch.withoutForgotten(encoded), envelope.time()));
            case ObservationDecided decided -> batch.add(decided(person, keys, decided));
            case FactForgotten forgotten -> {
                flush(batch);
                batch.forgetSources(forget(person, keys, forgotten.factId()));
                batch.forgotten(person, forgotten.factId());
            }
            case SessionForgotten forgotten -> {
                flush(batch);
                Forgetting.Redacted redacted =
                        forgetting.forget(person, forgotten.sessionId(), new PersonRedaction(keys, null));
                vectors.reseal(person, redacted.changed());
                batch.forgetSources(redacted.observations());
            }
            default -> {
                // Other events of the log have no projection.
            }
        }
    }

    private void flush(ProjectedBatch batch) {
        List<FactRecord> facts = batch.drainFacts();
        if (!facts.isEmpty()) {
            vectors.write(ProjectedBatch.latest(facts));
            for (FactGraph.Refused refused : graph.write(facts)) {
                vectors.delete(refused.person(), List.of(refused.factId()));
            }
        }
        List<FactGraph.Decided> decisions = batch.drainDecisions();
        if (!decisions.isEmpty()) {
            graph.decide(decisions);
        }
    }

    /** Facts may come again with the words of observations that were forgotten since: the log is older than the wish. */
    private void forgottenSources(List<Envelope<Event>> events, ProjectedBatch batch) {
        Map<PersonId, Set<ObservationId>> quoted = new HashMap<>();
        for (Envelope<Event> envelope : events) {
            if (envelope.event() instanceof FactEncoded encoded) {
                encoded.versioned().fact().evidence().stream()
                        .filter(evidence -> evidence.quote() != null)
                        .forEach(evidence -> quoted.computeIfAbsent(envelope.person(), p -> new HashSet<>())
                                .add(evidence.observationId()));
            }
        }
        if (!quoted.isEmpty()) {
            batch.forgetSources(graph.forgotten(quoted));
        }
    }

    private Set<ObservationId> forget(PersonId person, PersonKeys keys, FactId factId) {
        PersonRedaction redaction = new PersonRedaction(keys, factId);
        Forgetting.Redacted redacted = forgetting.redact(person, factId, redaction);
        vectors.delete(person, List.of(factId));
        vectors.reseal(person, redacted.changed());
        forgetting.forget(person, factId, redaction);
        return redacted.observations();
    }

    private static FactGraph.Decided decided(PersonId person, PersonKeys keys, ObservationDecided event) {
        String context = SealedDecisions.context(event.observationId().value());
        return new FactGraph.Decided(person, event, Seals.seal(keys, context, new SealedDecisions(event.decisions())));
    }
}
