package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.export.PersonArchive;
import dev.gieok.memory.memories.SealedFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Everything of one person, in pages that an index orders. */
public final class Neo4jPersonArchive implements PersonArchive {
    private static final String FACTS = """
        MATCH (f:Fact {person: $person})
        WHERE f.version > 0 AND f.recordedAt >= $at AND (f.recordedAt > $at OR f.factId > $id)
        WITH f ORDER BY f.person, f.recordedAt, f.factId LIMIT $limit
        MATCH (f)-[:HAS_VERSION]->(v:FactVersion)
        WITH f, v ORDER BY v.version
        WITH f, collect(v) AS versions
        RETURN f.factId AS id, f.recordedAt AS at,
               [v IN versions | v.version] AS versions, [v IN versions | v.sealed] AS sealed,
               [v IN versions | v.believedFrom] AS believed
        ORDER BY at, id
        """;
    private static final String OBSERVATION = """
         RETURN o.observationId AS id, o.sessionKey AS session, o.occurredAt AS occurred, o.acceptedAt AS accepted,
               o.status AS status, o.error AS error, o.decisions AS decisions
        """;
    private static final String OBSERVATIONS = """
        MATCH (o:Observation) WHERE o.key STARTS WITH $prefix AND o.key > $after
        WITH o ORDER BY o.key LIMIT $limit
        """ + OBSERVATION + " ORDER BY o.key";
    private static final String TURNS = """
        MATCH (t:Turn {sessionKey: $session})
        WHERE t.acceptedAt > $at OR (t.acceptedAt = $at AND t.turnId > $id)
        WITH t ORDER BY t.acceptedAt, t.turnId LIMIT $limit
        OPTIONAL MATCH (a:Answer {key: t.key})
        RETURN t.turnId AS id, t.observationKey AS observation, t.acceptedAt AS at, t.occurredAt AS occurred,
               t.sealed AS sealed, a.status AS status, a.answer AS answer, a.context AS context, a.code AS code
        ORDER BY at, id
        """;

    private final Neo4jStore store;

    public Neo4jPersonArchive(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public List<Versions> facts(PersonId person, Place after, int limit) {
        Map<String, Object> page = Map.of("person", person.value(), "at", after.at(), "id", after.id(), "limit", limit);
        return store.read("all facts", FACTS, page).stream()
                .map(Neo4jPersonArchive::versions)
                .toList();
    }

    @Override
    public List<StoredObservation> observations(PersonId person, String after, int limit) {
        Map<String, Object> page =
                Map.of("prefix", Keys.of(person, ""), "after", Keys.of(person, after), "limit", limit);
        return store.read("all observations", OBSERVATIONS, page).stream()
                .map(Neo4jPersonArchive::observation)
                .toList();
    }

    @Override
    public List<StoredTurn> turns(PersonId person, SessionId session, Place after, int limit) {
        Map<String, Object> page =
                Map.of("session", Keys.of(person, session), "at", after.at(), "id", after.id(), "limit", limit);
        return store.read("all turns", TURNS, page).stream()
                .map(Neo4jPersonArchive::turn)
                .toList();
    }

    @Override
    public List<StoredObservation> observations(PersonId person, List<ObservationId> ids) {
        return named("named observations", "MATCH (o:Observation) WHERE o.key IN $keys" + OBSERVATION, person, ids)
                .stream()
                .map(Neo4jPersonArchive::observation)
                .toList();
    }

    @Override
    public List<SealedFact> facts(PersonId person, List<FactId> ids) {
        String cypher = "MATCH (f:Fact) WHERE f.key IN $keys AND f.version > 0"
                + " RETURN f.factId AS id, f.version AS version, f.sealed AS sealed";
        return named("named facts", cypher, person, ids).stream()
                .map(r -> new SealedFact(
                        new FactId(r.get("id").asString()),
                        r.get("version").asInt(),
                        r.get("sealed").asString()))
                .toList();
    }

    @Override
    public Set<MediaId> media(PersonId person, List<MediaId> ids) {
        String cypher = "MATCH (m:Media) WHERE m.key IN $keys RETURN m.mediaId AS id";
        return named("named media", cypher, person, ids).stream()
                .map(r -> new MediaId(r.get("id").asString()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> forgotten(PersonId person, List<String> ids) {
        String cypher = "MATCH (t:Tombstone) WHERE t.key IN $keys RETURN t.key AS key";
        return named("forgotten", cypher, person, ids).stream()
                .map(r -> plain(r.get("key").asString()))
                .collect(Collectors.toSet());
    }

    private List<Record> named(String name, String cypher, PersonId person, Collection<?> ids) {
        List<String> keys = ids.stream().map(id -> Keys.of(person, id)).toList();
        return keys.isEmpty() ? List.of() : store.read(name, cypher, Map.of("keys", keys));
    }

    private static Versions versions(Record r) {
        FactId id = new FactId(r.get("id").asString());
        List<Integer> numbers = r.get("versions").asList(Value::asInt);
        List<String> sealed = r.get("sealed").asList(Value::asString);
        List<Long> believed = r.get("believed").asList(Value::asLong);
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            versions.add(new Version(believed.get(i), new SealedFact(id, numbers.get(i), sealed.get(i))));
        }
        return new Versions(id, new Place(r.get("at").asLong(), id.value()), versions);
    }

    private static StoredObservation observation(Record r) {
        String session = r.get("session").asString(null);
        return new StoredObservation(
                new ObservationId(r.get("id").asString()),
                session == null ? null : new SessionId(plain(session)),
                r.get("occurred").isNull()
                        ? null
                        : Instant.ofEpochMilli(r.get("occurred").asLong()),
                Instant.ofEpochMilli(r.get("accepted").asLong(0)),
                r.get("status").asString(),
                r.get("error").asString(null),
                r.get("decisions").asString(null));
    }

    private static StoredTurn turn(Record r) {
        String id = r.get("id").asString();
        return new StoredTurn(
                new AnswerId(id),
                new ObservationId(plain(r.get("observation").asString())),
                new Place(r.get("at").asLong(), id),
                Instant.ofEpochMilli(r.get("occurred").asLong()),
                r.get("sealed").asString(),
                r.get("status").asString("pending"),
                r.get("answer").asString(null),
                r.get("context").asString(null),
                r.get("code").asString(null));
    }

    private static String plain(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
