package dev.gieok.memory.state;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the projections know of a person: history and decisions from the graph, what is found from the vector index. */
public final class ProjectedState {
    private final PersonRegistry persons;
    private final GraphState graph;

    public ProjectedState(PersonRegistry persons, GraphState graph) {
        this.persons = persons;
        this.graph = graph;
    }

    /**
     * With the facts of this index.
     *
     * @throws dev.gieok.platform.person.ErasedException when nobody is left to open it for
     */
    public PersonState read(PersonId person, IndexState index) {
        PersonKeys keys = persons.keys(person);
        SortedMap<String, SortedMap<Integer, PersonState.Believed>> history = new TreeMap<>();
        for (GraphState.Version version : graph.versions(person)) {
            Fact fact = Seals.open(keys, version.sealed());
            history.computeIfAbsent(fact.factId().value(), id -> new TreeMap<>())
                    .put(fact.version(), new PersonState.Believed(fact, version.believedFrom()));
        }
        SortedMap<String, Fact> current = new TreeMap<>();
        for (SealedFact sealed : index.facts(person)) {
            current.put(sealed.factId().value(), Seals.open(keys, sealed));
        }
        SortedMap<String, PersonState.Ended> ended = new TreeMap<>();
        for (GraphState.Ended found : graph.observations(person)) {
            ended.put(
                    found.observationId(),
                    new PersonState.Ended(found.status(), found.error(), found.occurredAt(), decisions(keys, found)));
        }
        return new PersonState(history, current, ended, new TreeSet<>(graph.forgotten(person)));
    }

    private static List<Decision> decisions(PersonKeys keys, GraphState.Ended ended) {
        String sealed = ended.sealed();
        return sealed == null
                ? List.of()
                : Seals.open(keys, SealedDecisions.context(ended.observationId()), sealed, SealedDecisions.class)
                        .decisions();
    }
}
