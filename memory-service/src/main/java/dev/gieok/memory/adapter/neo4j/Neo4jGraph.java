package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.graph.GraphStore;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.recall.TimeView;
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
    private static final String AS_IT_IS = " WITH *, fact AS f";
    private static final String AS_BELIEVED = """
             CALL (fact) {
              MATCH (fact)-[:HAS_VERSION]->(v:FactVersion) WHERE v.believedFrom <= $asOf
              RETURN v AS f ORDER BY v.version DESC LIMIT 1
            }
            WITH *
            """;
    private static final String TRUE_THEN = """
             f.version > 0 AND CASE WHEN $validAt IS NULL THEN f.status = 'active'
               ELSE f.validFrom <= $validAt AND f.validTo > $validAt END
            """;
    private static final String FOUND = """
            WITH DISTINCT fact, f ORDER BY f.importance DESC, f.factId LIMIT $limit
            OPTIONAL MATCH (fact)-[:ABOUT]->(e:Entity)
            WITH f, collect(CASE WHEN e IS NULL THEN null ELSE {key: e.hash, label: e.label} END) AS about
            RETURN f.factId AS id, f.version AS version, f.sealed AS sealed, about
            """;
    // %s takes one of the two views of a fact.
    private static final String IMPORTANT = "MATCH (fact:Fact {person: $person})%s WHERE" + TRUE_THEN + FOUND;
    private static final String ABOUT =
            "MATCH (x:Entity)<-[:ABOUT]-(fact:Fact) WHERE x.key IN $keys%s WHERE" + TRUE_THEN + FOUND;
    private static final String RELATIONS = """
            MATCH (a:Entity)-[r:RELATES_TO]-(b:Entity) WHERE a.key IN $keys
            WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
            MATCH (fact:Fact {key: $person + '/' + r.factId})%s WHERE
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
    public List<Found> important(PersonId person, TimeView time, int limit) {
        return store.read("graph", seen(IMPORTANT, time), parameters(person, List.of(), time, limit)).stream()
                .map(Neo4jGraph::found)
                .toList();
    }

    @Override
    public List<Found> about(PersonId person, Collection<String> entityKeys, TimeView time, int limit) {
        return store.read("graph about", seen(ABOUT, time), parameters(person, entityKeys, time, limit)).stream()
                .map(Neo4jGraph::found)
                .toList();
    }

    @Override
    public List<Relation> relations(PersonId person, Collection<String> entityKeys, TimeView time) {
        return store.read("graph relations", seen(RELATIONS, time), parameters(person, entityKeys, time, 0)).stream()
                .map(r -> new Relation(entity(r.get("from")), entity(r.get("to")), fact(r)))
                .toList();
    }

    private static Map<String, Object> parameters(
            PersonId person, Collection<String> entityKeys, TimeView time, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person.value());
        parameters.put(
                "keys", entityKeys.stream().map(key -> Keys.of(person, key)).toList());
        parameters.put("validAt", millis(time.validAt()));
        parameters.put("asOf", millis(time.asOf()));
        parameters.put("limit", limit);
        return parameters;
    }

    private static String seen(String query, TimeView time) {
        return query.formatted(time.asOf() == null ? AS_IT_IS : AS_BELIEVED);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
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
