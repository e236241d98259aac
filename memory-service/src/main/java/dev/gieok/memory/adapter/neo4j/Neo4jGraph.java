package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.graph.GraphStore;
import dev.gieok.memory.memories.SealedFact;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The graph read for drawing. Every query names the person. */
public final class Neo4jGraph implements GraphStore {
    private static final String TRUE_THEN = """
             f.version > 0 AND CASE WHEN $validAt IS NULL THEN f.status = 'active'
               ELSE f.validFrom <= $validAt AND f.validTo > $validAt END
            """;
    private static final String FOUND = """
            WITH DISTINCT f ORDER BY f.importance DESC, f.factId LIMIT $limit
            OPTIONAL MATCH (f)-[:ABOUT]->(e:Entity)
            WITH f, collect(CASE WHEN e IS NULL THEN null ELSE {key: e.hash, label: e.label} END) AS about
            RETURN f.factId AS id, f.version AS version, f.sealed AS sealed, about
            """;
    private static final String IMPORTANT = "MATCH (f:Fact {person: $person}) WHERE" + TRUE_THEN + FOUND;
    private static final String ABOUT =
            "MATCH (x:Entity)<-[:ABOUT]-(f:Fact) WHERE x.key IN $keys AND" + TRUE_THEN + FOUND;
    private static final String RELATIONS = """
            MATCH (a:Entity)-[r:RELATES_TO]-(b:Entity) WHERE a.key IN $keys
            WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
            MATCH (f:Fact {key: $person + '/' + r.factId}) WHERE
            """ + TRUE_THEN + """
                    RETURN f.factId AS id, f.version AS version, f.sealed AS sealed,
                           {key: a.hash, label: a.label} AS from, {key: b.hash, label: b.label} AS to
                    LIMIT 1000
                    """;

    private final Neo4jStore store;

    public Neo4jGraph(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public List<Found> important(PersonId person, @Nullable Instant validAt, int limit) {
        return store.read("graph", IMPORTANT, parameters(person, List.of(), validAt, limit)).stream()
                .map(Neo4jGraph::found)
                .toList();
    }

    @Override
    public List<Found> about(PersonId person, Collection<String> entityKeys, @Nullable Instant validAt, int limit) {
        return store.read("graph about", ABOUT, parameters(person, entityKeys, validAt, limit)).stream()
                .map(Neo4jGraph::found)
                .toList();
    }

    @Override
    public List<Relation> relations(PersonId person, Collection<String> entityKeys, @Nullable Instant validAt) {
        return store.read("graph relations", RELATIONS, parameters(person, entityKeys, validAt, 0)).stream()
                .map(r -> new Relation(entity(r.get("from")), entity(r.get("to")), fact(r)))
                .toList();
    }

    private static Map<String, Object> parameters(
            PersonId person, Collection<String> entityKeys, @Nullable Instant validAt, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person.value());
        parameters.put(
                "keys", entityKeys.stream().map(key -> Keys.of(person, key)).toList());
        parameters.put("validAt", validAt == null ? null : validAt.toEpochMilli());
        parameters.put("limit", limit);
        return parameters;
    }

    private static Found found(Record record) {
        return new Found(fact(record), record.get("about").asList(Neo4jGraph::entity));
    }

    private static Entity entity(Value value) {
        return new Entity(value.get("key").asString(), value.get("label").asString());
    }

    private static SealedFact fact(Record record) {
        return new SealedFact(
                new FactId(record.get("id").asString()),
                record.get("version").asInt(),
                record.get("sealed").asString());
    }
}
