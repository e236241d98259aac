package dev.gieok.memory.projection;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.memory.recall.Vectorizing;
import dev.gieok.memory.recall.Vectors;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the log says into the vector store, then into the graph. Versions decide: what is written twice, or late,
 * changes nothing. A forgetting is done when every store has done it.
 */
public final class Projecting {
    private final PersonRegistry persons;
    private final FactRecords records;
    private final Vectorizing vectorizing;
    private final FactVectors vectors;
    private final FactGraph graph;
    private final Forgetting forgetting;

    /** Where it is written. */
    public record Stores(FactVectors vectors, FactGraph graph, Forgetting forgetting) {}

    public Projecting(PersonRegistry persons, FactRecords records, Vectorizing vectorizing, Stores stores) {
        this.persons = persons;
        this.records = records;
        this.vectorizing = vectorizing;
        this.vectors = stores.vectors();
        this.graph = stores.graph();
        this.forgetting = stores.forgetting();
    }

    /** In the order of the log; says what is now in every store. */
    public List<ProjectedBatch.OfPerson> project(List<Envelope<Event>> events) {
        ProjectedBatch batch = new ProjectedBatch();
        forgottenSources(events, batch);
        Map<FactEncoded, Vectors> dense = vectors(events);
        for (Envelope<Event> envelope : events) {
            try {
                add(envelope, persons.keys(envelope.person()), batch, dense);
            } catch (ErasedException e) {
                // Nobody is left to remember it for.
            }
        }
        flush(batch);
        return batch.projected();
    }

    private void add(Envelope<Event> envelope, PersonKeys keys, ProjectedBatch batch, Map<FactEncoded, Vectors> dense) {
        PersonId person = envelope.person();
        switch (envelope.event()) {
            case FactEncoded encoded ->
                batch.add(records.of(
                        person,
                        keys,
                        batch.withoutForgotten(encoded.versioned()),
                        dense.getOrDefault(encoded, Vectors.NONE),
                        envelope.time()));
            case ObservationDecided decided -> batch.add(decided(person, keys, decided));
            case FactForgotten forgotten -> {
                flush(batch);
                batch.forgetSources(forget(person, keys, forgotten.factId()));
                batch.forgotten(person, forgotten.factId());
            }
            case SessionForgotten forgotten -> {
                flush(batch);
                Forgetting.Redacted redacted = forgetting.forget(person, forgotten, new PersonRedaction(keys, null));
                vectors.reseal(person, redacted.changed());
                batch.forgetSources(redacted.observations());
            }
            default -> {
                // Other events of the log have no projection.
            }
        }
    }

    /** By identity: of the whole batch at once, since they may have to be asked for. */
    private Map<FactEncoded, Vectors> vectors(List<Envelope<Event>> events) {
        List<FactEncoded> encoded = events.stream()
                .map(Envelope::event)
                .filter(FactEncoded.class::isInstance)
                .map(FactEncoded.class::cast)
                .toList();
        List<@Nullable Embedding> brought = new ArrayList<>();
        encoded.forEach(one -> brought.add(one.embedding()));
        List<Vectors> made = vectorizing.facts(
                encoded.stream().map(one -> one.versioned().fact()).toList(), brought);
        Map<FactEncoded, Vectors> dense = new IdentityHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            dense.put(encoded.get(i), made.get(i));
        }
        return dense;
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
