package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.Redaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Follows what was said from turn to answer to whatever cites that, and takes the words out on the way. */
final class Redacting {
    private static final String TURNS =
            "MATCH (t:Turn) WHERE t.observationKey IN $keys RETURN t.key AS key, t.turnId AS id, t.sealed AS sealed";
    private static final String CITING =
            "MATCH (a:Answer)-[:CITES]->(s {key: $key}) WHERE s:Fact OR s:Turn OR s:Moment RETURN a.key AS key";
    private static final String CITING_FACT = "MATCH (a:Answer)-[:CITES]->(:Fact {key: $key}) RETURN a.key AS key";
    private static final String CITING_TURN = "MATCH (a:Answer)-[:CITES]->(:Turn {key: $key}) RETURN a.key AS key";
    private static final String ANSWERS =
            "MATCH (a:Answer) WHERE a.key IN $keys RETURN a.key AS key, a.answerId AS id, a.answer AS answer, a.context AS context";
    private static final String QUOTING = """
            MATCH (f:Fact)-[:EVIDENCED_BY]->(o:Observation) WHERE o.key IN $keys AND f.key <> $except
            WITH DISTINCT f
            MATCH (f)-[:HAS_VERSION]->(v:FactVersion)
            RETURN v.key AS key, v.factId AS id, v.version AS version, v.sealed AS sealed,
                   f.key AS fact, f.version = v.version AS latest
            """;

    private final TransactionContext tx;
    private final Redaction redaction;

    Redacting(TransactionContext tx, Redaction redaction) {
        this.tx = tx;
        this.redaction = redaction;
    }

    /** Blanks the turns in which these were said, and returns the keys of their answers. */
    Set<String> turnsOf(Collection<String> observationKeys) {
        Set<String> keys = new HashSet<>();
        for (Record turn :
                tx.run(TURNS, Map.of("keys", List.copyOf(observationKeys))).list()) {
            String key = turn.get("key").asString();
            keys.add(key);
            String blank =
                    redaction.turn(turn.get("id").asString(), turn.get("sealed").asString());
            tx.run(
                    "MATCH (t:Turn {key: $key}) SET t.sealed = $sealed, t.blank = true",
                    Map.of("key", key, "sealed", blank));
        }
        return keys;
    }

    Set<String> citingFact(String factKey) {
        return keys(CITING_FACT, factKey);
    }

    Set<String> citingAny(String sourceKey) {
        return keys(CITING, sourceKey);
    }

    /** Reduces these answers, and every answer that cites the turn of one of them. */
    void answers(Set<String> answerKeys) {
        Set<String> seen = new HashSet<>(answerKeys);
        Deque<String> open = new ArrayDeque<>(answerKeys);
        while (!open.isEmpty()) {
            for (String next : keys(CITING_TURN, open.pop())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        for (Record answer : tx.run(ANSWERS, Map.of("keys", List.copyOf(seen))).list()) {
            reduce(answer);
        }
    }

    private void reduce(Record answer) {
        String key = answer.get("key").asString();
        String id = answer.get("id").asString();
        if (!answer.get("answer").isNull()) {
            String reduced = redaction.answer(id, answer.get("answer").asString());
            tx.run("MATCH (a:Answer {key: $key}) SET a.answer = $sealed", Map.of("key", key, "sealed", reduced));
        }
        if (!answer.get("context").isNull()) {
            String reduced = redaction.answerContext(id, answer.get("context").asString());
            tx.run(
                    "MATCH (a:Answer {key: $key}) SET a.context = $sealed, a.blank = true",
                    Map.of("key", key, "sealed", reduced));
        }
    }

    /** Takes the quotes of these observations out of other facts and their history; returns their latest versions, without them. */
    List<SealedFact> quotes(Set<String> observationKeys, String exceptFactKey) {
        Set<String> observations = new HashSet<>();
        observationKeys.forEach(key -> observations.add(key.substring(key.indexOf('/') + 1)));
        List<SealedFact> without = new ArrayList<>();
        Map<String, Object> parameters = Map.of("keys", List.copyOf(observationKeys), "except", exceptFactKey);
        for (Record found : tx.run(QUOTING, parameters).list()) {
            String id = found.get("id").asString();
            int version = found.get("version").asInt();
            String sealed = found.get("sealed").asString();
            String redacted = redaction.fact(id, version, sealed, observations);
            boolean latest = found.get("latest").asBoolean();
            if (latest) {
                // Also what an earlier attempt took out here: the other store may not have heard of it.
                without.add(new SealedFact(new FactId(id), version, redacted));
            }
            if (redacted.equals(sealed)) {
                continue;
            }
            tx.run(
                    "MATCH (v:FactVersion {key: $key}) SET v.sealed = $sealed",
                    Map.of("key", found.get("key").asString(), "sealed", redacted));
            if (latest) {
                tx.run(
                        "MATCH (f:Fact {key: $key}) SET f.sealed = $sealed",
                        Map.of("key", found.get("fact").asString(), "sealed", redacted));
            }
        }
        return without;
    }

    /** Marks observations as forgotten, so that what comes late from them is kept without words. */
    void observations(Collection<String> keys) {
        for (Record found : tx.run(
                        "MATCH (o:Observation) WHERE o.key IN $keys RETURN o.key AS key, o.observationId AS id, o.decisions AS decisions",
                        Map.of("keys", List.copyOf(keys)))
                .list()) {
            String key = found.get("key").asString();
            if (!found.get("decisions").isNull()) {
                String redacted = redaction.decisions(
                        found.get("id").asString(), found.get("decisions").asString());
                tx.run(
                        "MATCH (o:Observation {key: $key}) SET o.decisions = $sealed",
                        Map.of("key", key, "sealed", redacted));
            }
            tx.run("MATCH (o:Observation {key: $key}) SET o.forgotten = true", Map.of("key", key));
        }
    }

    private Set<String> keys(String cypher, String key) {
        return new HashSet<>(
                tx.run(cypher, Map.of("key", key)).list(r -> r.get("key").asString()));
    }
}
