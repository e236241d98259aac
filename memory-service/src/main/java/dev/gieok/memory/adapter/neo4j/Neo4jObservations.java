package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.observations.Observations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Observations as nodes, pending until the log says what became of them. */
public final class Neo4jObservations implements Observations {
    static final String ACCEPT = """
            UNWIND $rows AS row
            MERGE (o:Observation {key: row.key})
              ON CREATE SET o.person = row.person, o.observationId = row.id, o.status = 'pending'
            SET o.acceptedAt = row.acceptedAt, o.sessionKey = coalesce(row.sessionKey, o.sessionKey)
            """;
    private static final String FIND =
            "MATCH (o:Observation {key: $key}) RETURN o.status AS status, o.error AS error, o.decisions AS decisions";

    private final Neo4jStore store;

    public Neo4jObservations(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public void accept(Collection<Accepted> accepted) {
        List<Map<String, Object>> rows = rows(accepted);
        store.write("observations", tx -> tx.run(ACCEPT, Map.of("rows", rows)).consume());
    }

    static List<Map<String, Object>> rows(Collection<Accepted> accepted) {
        return accepted.stream().map(Neo4jObservations::row).toList();
    }

    private static Map<String, Object> row(Accepted accepted) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", Keys.of(accepted.person(), accepted.observationId()));
        row.put("person", accepted.person().value());
        row.put("id", accepted.observationId().value());
        row.put("acceptedAt", accepted.acceptedAt().toEpochMilli());
        row.put("sessionKey", accepted.sessionId() == null ? null : Keys.of(accepted.person(), accepted.sessionId()));
        return row;
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
