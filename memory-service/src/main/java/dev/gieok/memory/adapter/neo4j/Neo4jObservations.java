package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.observations.Observations;
import java.util.Map;
import java.util.Optional;

/** Observations as nodes, once the log says what became of them. */
public final class Neo4jObservations implements Observations {
    // What a fact is evidenced by may be there a moment before its decision is.
    private static final String FIND = """
            MATCH (o:Observation {key: $key}) WHERE o.status <> 'pending'
            RETURN o.status AS status, o.error AS error, o.decisions AS decisions
            """;

    private final Neo4jStore store;

    public Neo4jObservations(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored> find(PersonId person, ObservationId observationId) {
        return store.read("observation", FIND, Map.of("key", Keys.of(person, observationId))).stream()
                .map(r -> new Stored(
                        r.get("status").asString(),
                        r.get("error").asString(null),
                        r.get("decisions").asString(null)))
                .findFirst();
    }
}
