package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.projection.Redaction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/**
 * Forgetting in the graph. What goes is locked first, so that an answer that is being written and cites it either is seen
 * here or sees the tombstone.
 */
public final class Neo4jForgetting implements Forgetting {
    private static final String LOCK_FACT = """
            MATCH (f:Fact {key: $key}) SET f.touched = -1
            WITH f OPTIONAL MATCH (f)-[:EVIDENCED_BY]->(o:Observation)
            RETURN o.key AS key
            """;
    private static final String REMOVE_FACT = """
            MATCH (f:Fact {key: $key})
            OPTIONAL MATCH (f)-[:HAS_VERSION]->(v:FactVersion)
            DETACH DELETE v, f
            """;
    private static final String REMOVE_RELATIONS =
            "MATCH (a:Entity)-[r:RELATES_TO {factId: $id}]->(b:Entity) WHERE a.key IN $entities OR b.key IN $entities DELETE r";
    private static final String ENTITIES = """
            MATCH (f:Fact {key: $key})-[:ABOUT]->(e:Entity)
            OPTIONAL MATCH (e)-[:RELATES_TO {factId: $id}]-(o:Entity)
            WITH collect(e.key) + collect(o.key) AS keys UNWIND keys AS key
            RETURN DISTINCT key
            """;
    private static final String REMOVE_ORPHANS = "MATCH (e:Entity) WHERE e.key IN $entities AND NOT (e)--() DELETE e";
    private static final String REMOVE_UNNAMED =
            "MATCH (e:Entity) WHERE e.key STARTS WITH $keys AND NOT (e)--() DELETE e";
    private static final String TOMBSTONE = "MERGE (t:Tombstone {key: $key}) ON CREATE SET t.person = $person";
    private static final String LOCK_SESSION = """
            OPTIONAL MATCH (s:Session {key: $key}) SET s.touched = true
            WITH 1 AS one
            MATCH (o:Observation {sessionKey: $key}) RETURN o.key AS key
            """;
    private static final String TRUNCATE = """
            UNWIND $rows AS row
            MATCH (f:Fact {key: row.key}) SET f.since = row.since
            WITH f MATCH (f)-[:HAS_VERSION]->(v:FactVersion) WHERE v.version < f.since
            DETACH DELETE v
            """;
    private static final String SESSION_ANSWERS = "MATCH (a:Answer {sessionKey: $key}) RETURN a.key AS key";
    private static final String REMOVE_SESSION = """
            OPTIONAL MATCH (s:Session {key: $key})
            OPTIONAL MATCH (s)-[:HAS_TURN]->(t:Turn)
            DETACH DELETE s, t
            """;
    private static final String REMOVE_SESSION_ANSWERS = """
            MATCH (a:Answer {sessionKey: $key})
            MERGE (t:Tombstone {key: a.key}) ON CREATE SET t.person = $person
            DETACH DELETE a
            """;
    private static final String LOCK_MEDIA = """
            MATCH (m:Media {key: $key}) SET m.touched = true
            WITH m MATCH (m)-[:HAS_MOMENT]->(o:Moment) RETURN o.key AS key
            """;
    private static final String REMOVE_MEDIA = """
            MATCH (m:Media {key: $key})
            OPTIONAL MATCH (m)-[:HAS_MOMENT|HAS_SEGMENT]->(part)
            DETACH DELETE part, m
            """;

    private final Neo4jStore store;

    public Neo4jForgetting(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public Redacted redact(PersonId person, FactId factId, Redaction redaction) {
        return store.write("redact fact", tx -> redact(tx, person, factId, redaction));
    }

    @Override
    public void forget(PersonId person, FactId factId, Redaction redaction) {
        String key = Keys.of(person, factId);
        store.write("forget fact", tx -> {
            redact(tx, person, factId, redaction);
            Map<String, Object> fact = Map.of("key", key, "id", factId.value());
            remove(tx, fact);
            return bury(tx, person, key);
        });
    }

    @Override
    public Redacted forget(PersonId person, SessionForgotten forgotten, Redaction redaction) {
        String key = Keys.of(person, forgotten.sessionId());
        Map<FactId, Integer> begins = forgotten.kept().stream()
                .collect(Collectors.toMap(SessionForgotten.Kept::factId, SessionForgotten.Kept::since));
        return store.write("forget session", tx -> {
            Redacting redacting = new Redacting(tx, redaction);
            bury(tx, person, key);
            truncate(tx, person, begins);
            // What is told anew does not name all that it named before.
            tx.run(REMOVE_UNNAMED, Map.of("keys", Keys.of(person, ""))).consume();
            Set<String> observations = keys(tx, LOCK_SESSION, key);
            Set<String> turns = redacting.turnsOf(observations);
            Set<String> answers = keys(tx, SESSION_ANSWERS, key);
            answers.addAll(turns);
            turns.forEach(turn -> answers.addAll(redacting.citingAny(turn)));
            // Of other sessions, too: they may quote what the fact said before it was told anew.
            begins.keySet().forEach(id -> answers.addAll(redacting.citingFact(Keys.of(person, id))));
            redacting.answers(answers);
            List<SealedFact> changed = redacting.quotes(observations, "");
            redacting.observations(observations);
            tx.run(REMOVE_SESSION, Map.of("key", key)).consume();
            tx.run(REMOVE_SESSION_ANSWERS, Map.of("key", key, "person", person.value()))
                    .consume();
            return redacted(changed, observations);
        });
    }

    @Override
    public void forget(PersonId person, MediaId mediaId, Redaction redaction) {
        String key = Keys.of(person, mediaId);
        store.write("forget media", tx -> {
            Redacting redacting = new Redacting(tx, redaction);
            Set<String> answers = new HashSet<>();
            keys(tx, LOCK_MEDIA, key).forEach(moment -> answers.addAll(redacting.citingAny(moment)));
            redacting.answers(answers);
            tx.run(REMOVE_MEDIA, Map.of("key", key)).consume();
            return bury(tx, person, key);
        });
    }

    /** The fact, its versions, its relations, and the entities that only it named. */
    static void remove(TransactionContext tx, Map<String, Object> fact) {
        List<String> entities = tx.run(ENTITIES, fact).list(r -> r.get("key").asString());
        tx.run(REMOVE_FACT, fact).consume();
        tx.run(REMOVE_RELATIONS, Map.of("id", fact.get("id"), "entities", entities))
                .consume();
        tx.run(REMOVE_ORPHANS, Map.of("entities", entities)).consume();
    }

    /** Removes the versions before, and lets none of them come back. */
    static void truncate(TransactionContext tx, PersonId person, Map<FactId, Integer> begins) {
        List<Map<String, Object>> rows = begins.entrySet().stream()
                .map(fact -> Map.<String, Object>of("key", Keys.of(person, fact.getKey()), "since", fact.getValue()))
                .toList();
        Neo4jFactGraph.run(tx, TRUNCATE, rows);
    }

    private static Redacted redact(TransactionContext tx, PersonId person, FactId factId, Redaction redaction) {
        String key = Keys.of(person, factId);
        Redacting redacting = new Redacting(tx, redaction);
        Set<String> observations = keys(tx, LOCK_FACT, key);
        Set<String> turns = redacting.turnsOf(observations);
        Set<String> answers = redacting.citingFact(key);
        answers.addAll(turns);
        redacting.answers(answers);
        redacting.observations(observations);
        return redacted(redacting.quotes(observations, key), observations);
    }

    private static Redacted redacted(List<SealedFact> changed, Set<String> observationKeys) {
        return new Redacted(
                changed,
                observationKeys.stream()
                        .map(key -> new ObservationId(key.substring(key.indexOf('/') + 1)))
                        .collect(Collectors.toSet()));
    }

    private static boolean bury(TransactionContext tx, PersonId person, String key) {
        tx.run(TOMBSTONE, Map.of("key", key, "person", person.value())).consume();
        return true;
    }

    private static Set<String> keys(TransactionContext tx, String cypher, String key) {
        Set<String> keys = new HashSet<>();
        tx.run(cypher, Map.of("key", key)).list().forEach(r -> {
            if (!r.get("key").isNull()) {
                keys.add(r.get("key").asString());
            }
        });
        return keys;
    }
}
