package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.state.GraphState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All facts, decisions and tombstones of one person: each key begins with its person, and the index on keys finds them. */
public final class Neo4jState implements GraphState {
    private static final String VERSIONS = """
            MATCH (v:FactVersion) WHERE v.key STARTS WITH $prefix
            RETURN v.factId AS id, v.version AS version, v.sealed AS sealed, v.believedFrom AS since
            """;
    private static final String OBSERVATIONS = """
            MATCH (o:Observation) WHERE o.key STARTS WITH $prefix AND o.status <> 'pending'
            RETURN o.observationId AS id, o.status AS status, o.error AS error, o.occurredAt AS occurredAt,
                   o.decisions AS decisions
            """;
    private static final String FORGOTTEN = "MATCH (t:Tombstone) WHERE t.key STARTS WITH $prefix RETURN t.key AS key";

    private static final String MOMENTS =
            "MATCH (o:Moment) WHERE o.key STARTS WITH $prefix RETURN o.momentId AS id, o.sealed AS sealed";

    private final Neo4jStore store;

    public Neo4jState(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public List<Version> versions(PersonId person) {
        return store.read("versions of person", VERSIONS, of(person, "")).stream()
                .map(r -> new Version(
                        new SealedFact(
                                new FactId(r.get("id").asString()),
                                r.get("version").asInt(),
                                r.get("sealed").asString()),
                        r.get("since").asLong()))
                .toList();
    }

    @Override
    public List<Ended> observations(PersonId person) {
        return store.read("observations of person", OBSERVATIONS, of(person, "")).stream()
                .map(r -> new Ended(
                        r.get("id").asString(),
                        r.get("status").asString(),
                        r.get("error").asString(null),
                        r.get("occurredAt").asLong(0),
                        r.get("decisions").asString(null)))
                .toList();
    }

    @Override
    public Set<String> forgotten(PersonId person) {
        // Sessions, answers and media leave tombstones too.
        return store.read("forgotten of person", FORGOTTEN, of(person, "fct_")).stream()
                .map(r -> r.get("key").asString().substring(person.value().length() + 1))
                .collect(Collectors.toSet());
    }

    @Override
    public List<StoredMoment> moments(PersonId person) {
        return store.read("moments of person", MOMENTS, of(person, "")).stream()
                .map(r ->
                        new StoredMoment(r.get("id").asString(), r.get("sealed").asString()))
                .toList();
    }

    @Override
    public boolean isForgotten(PersonId person, Object id) {
        return !store.read(
                        "tombstone", "MATCH (t:Tombstone {key: $key}) RETURN t.key", Map.of("key", Keys.of(person, id)))
                .isEmpty();
    }

    @Override
    public Set<PersonId> persons() {
        return store.read("persons", "MATCH (p:Person) RETURN p.key AS key", Map.of()).stream()
                .map(r -> new PersonId(r.get("key").asString()))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> of(PersonId person, String kind) {
        return Map.of("prefix", Keys.of(person, kind));
    }
}
