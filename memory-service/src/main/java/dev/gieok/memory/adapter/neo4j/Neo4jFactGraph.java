package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.FactRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Facts, what they are about, and what became of observations. One transaction a batch. */
public final class Neo4jFactGraph implements FactGraph {
    private static final String VERSIONS = """
            UNWIND $rows AS row
            WITH row WHERE NOT EXISTS { MATCH (:Tombstone {key: row.key}) }
            MERGE (p:Person {key: row.person})
            MERGE (f:Fact {key: row.key})
              ON CREATE SET f.person = row.person, f.factId = row.factId, f.version = 0
            MERGE (p)-[:HAS]->(f)
            WITH f, row WHERE row.version >= coalesce(f.since, 1)
            MERGE (v:FactVersion {key: row.versionKey})
              ON CREATE SET v = row.properties, v.key = row.versionKey
            MERGE (f)-[:HAS_VERSION]->(v)
            """;
    // Setting a property first takes the lock, so that the comparison is with what is really there.
    private static final String LATEST = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key})
            SET f.touched = row.version
            WITH f, row WHERE f.version < row.version
            SET f += row.properties
            """;
    static final String NO_LONGER_ABOUT = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key, version: row.version})-[r:ABOUT]->(e:Entity)
            WHERE NOT e.key IN row.aboutKeys
            DELETE r
            """;
    // Before NO_LONGER_ABOUT: the relations of a fact are found by what it was about.
    static final String NO_LONGER_RELATED = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key, version: row.version})-[:ABOUT]->(:Entity)-[r:RELATES_TO {factId: row.factId}]-()
            WHERE NOT [startNode(r).key, endNode(r).key] IN row.relatedKeys
            WITH DISTINCT r
            DELETE r
            """;
    static final String ABOUT = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key, version: row.version})
            UNWIND row.about AS about
            MERGE (e:Entity {key: about.key})
              ON CREATE SET e.person = row.person, e.hash = about.hash, e.label = about.label
            MERGE (f)-[:ABOUT]->(e)
            """;
    static final String EVIDENCE = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key, version: row.version})
            UNWIND row.evidence AS evidence
            MERGE (o:Observation {key: evidence.key})
              ON CREATE SET o.person = row.person, o.observationId = evidence.id, o.status = 'pending'
            MERGE (f)-[:EVIDENCED_BY]->(o)
            """;
    static final String SUPERSEDES = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key, version: row.version})
            UNWIND row.supersedes AS key
            MATCH (old:Fact {key: key})
            MERGE (f)-[:SUPERSEDES]->(old)
            """;
    static final String RELATIONS = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key, version: row.version})
            UNWIND row.relations AS relation
            MERGE (a:Entity {key: relation.from.key})
              ON CREATE SET a.person = row.person, a.hash = relation.from.hash, a.label = relation.from.label
            MERGE (b:Entity {key: relation.to.key})
              ON CREATE SET b.person = row.person, b.hash = relation.to.hash, b.label = relation.to.label
            MERGE (a)-[r:RELATES_TO {factId: row.factId}]->(b)
            SET r.active = row.active
            """;
    private static final String REFUSED =
            "UNWIND $rows AS row MATCH (t:Tombstone {key: row.key}) RETURN DISTINCT row.person AS person, row.factId AS fact";
    private static final String FORGOTTEN =
            "MATCH (o:Observation) WHERE o.key IN $keys AND o.forgotten RETURN o.observationId AS id";
    private static final String DECIDE = """
            UNWIND $rows AS row
            MERGE (o:Observation {key: row.key})
              ON CREATE SET o.person = row.person, o.observationId = row.id, o.status = 'pending'
            WITH o, row WHERE o.status IN ['pending', 'failed'] AND o.forgotten IS NULL
            SET o += row.properties
            """;

    private static final Integer FIRST = 1;

    private final Neo4jStore store;

    public Neo4jFactGraph(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public List<Refused> write(Collection<FactRecord> facts) {
        List<FactRecord> ordered = facts.stream()
                .sorted(Comparator.comparingInt(FactRecord::version))
                .toList();
        List<Map<String, Object>> versions = ordered.stream().map(FactRows::of).toList();
        Map<Object, Map<String, Object>> latest = new LinkedHashMap<>();
        versions.forEach(row -> latest.put(row.get("key"), row));
        List<Map<String, Object>> rows = List.copyOf(latest.values());
        return store.write("facts", tx -> {
            run(tx, VERSIONS, versions);
            run(tx, LATEST, only(rows, "version", "properties"));
            run(tx, NO_LONGER_RELATED, only(changed(rows), "version", "factId", "relatedKeys"));
            run(tx, NO_LONGER_ABOUT, only(changed(rows), "version", "aboutKeys"));
            run(tx, ABOUT, only(having(rows, "about"), "person", "version", "about"));
            run(tx, EVIDENCE, only(having(rows, "evidence"), "person", "version", "evidence"));
            run(tx, SUPERSEDES, only(having(rows, "supersedes"), "version", "supersedes"));
            run(tx, RELATIONS, only(having(rows, "relations"), "person", "version", "factId", "active", "relations"));
            return tx.run(REFUSED, Map.of("rows", only(rows, "person", "factId")))
                    .list(r -> new Refused(
                            new PersonId(r.get("person").asString()),
                            new FactId(r.get("fact").asString())));
        });
    }

    @Override
    public Set<ObservationId> forgotten(Map<PersonId, Set<ObservationId>> observations) {
        List<String> keys = observations.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(id -> Keys.of(of.getKey(), id)))
                .toList();
        return store.read("forgotten observations", FORGOTTEN, Map.of("keys", keys)).stream()
                .map(r -> new ObservationId(r.get("id").asString()))
                .collect(Collectors.toSet());
    }

    @Override
    public void decide(Collection<Decided> decisions) {
        List<Map<String, Object>> rows =
                decisions.stream().map(Neo4jFactGraph::row).toList();
        store.write("decisions", tx -> run(tx, DECIDE, rows));
    }

    static Map<String, Object> row(Decided decided) {
        var event = decided.event();
        Map<String, Object> properties = new HashMap<>();
        properties.put("status", event.erased() ? "erased" : event.error() != null ? "failed" : "decided");
        properties.put("error", event.error());
        properties.put("decisions", decided.sealed());
        properties.put("occurredAt", Times.millis(event.occurredAt()));
        properties.put("acceptedAt", Times.millis(event.acceptedAt()));
        if (event.sessionId() != null) {
            properties.put("sessionKey", Keys.of(decided.person(), event.sessionId()));
        }
        return Map.of(
                "key",
                Keys.of(decided.person(), event.observationId()),
                "person",
                decided.person().value(),
                "id",
                event.observationId().value(),
                "properties",
                properties);
    }

    static List<Map<String, Object>> having(List<Map<String, Object>> rows, String list) {
        return rows.stream()
                .filter(row -> row.get(list) instanceof List<?> found && !found.isEmpty())
                .toList();
    }

    /** A first version was about nothing else before. */
    private static List<Map<String, Object>> changed(List<Map<String, Object>> rows) {
        return rows.stream().filter(row -> !FIRST.equals(row.get("version"))).toList();
    }

    /** What a statement reads of a row beside its key: a whole row is mostly sealed text. */
    private static List<Map<String, Object>> only(List<Map<String, Object>> rows, String... names) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> some = new HashMap<>();
                    some.put("key", row.get("key"));
                    for (String name : names) {
                        some.put(name, row.get(name));
                    }
                    return some;
                })
                .toList();
    }

    static boolean run(TransactionContext tx, String cypher, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(cypher, Map.of("rows", rows)).consume();
        }
        return true;
    }
}
