package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.MemoryFilter;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.recall.Neighbour;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.recall.TimeView;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/** Facts read back: one, its versions, pages of them, and those near an entity. Every query names the person. */
public final class Neo4jFactArchive implements FactArchive, Neighbours {
    private static final String FACT = " RETURN f.factId AS id, f.version AS version, f.sealed AS sealed";
    private static final String FIND = "MATCH (f:Fact {key: $key}) WHERE f.version > 0" + FACT;
    private static final String VERSIONS = "MATCH (:Fact {key: $key})-[:HAS_VERSION]->(f:FactVersion)" + FACT
            + ", f.believedFrom AS believedFrom ORDER BY f.version DESC";
    private static final String BELIEVED = """
            MATCH (fact:Fact) WHERE fact.key IN $keys
            MATCH (fact)-[:HAS_VERSION]->(v:FactVersion) WHERE v.believedFrom <= $asOf
            WITH fact, v ORDER BY v.version DESC
            WITH fact, head(collect(v)) AS f
            """ + FACT;
    // Naming every property of the index in the order lets the index give the order: nothing is sorted.
    private static final String LIST = """
            MATCH (f:Fact {person: $person})
            WHERE f.version > 0 AND f.recordedAt <= $latest
              AND ($kinds IS NULL OR f.kind IN $kinds)
              AND ($statuses IS NULL OR f.status IN $statuses)
              AND ($validAt IS NULL OR (f.validFrom <= $validAt AND f.validTo > $validAt))
              AND ($after IS NULL OR f.recordedAt < $latest OR f.factId > $after)
            WITH f ORDER BY f.person DESC, f.recordedAt DESC, f.factId LIMIT $limit
            """ + FACT;
    private static final String LIST_AS_OF = """
            MATCH (fact:Fact {person: $person})
            WHERE fact.recordedAt <= $asOf AND fact.recordedAt <= $latest
              AND ($after IS NULL OR fact.recordedAt < $latest OR fact.factId > $after)
            MATCH (fact)-[:HAS_VERSION]->(v:FactVersion) WHERE v.believedFrom <= $asOf
            WITH fact, v ORDER BY v.version DESC
            WITH fact, head(collect(v)) AS f
            WHERE ($kinds IS NULL OR f.kind IN $kinds)
              AND ($statuses IS NULL OR f.status IN $statuses)
              AND ($validAt IS NULL OR (f.validFrom <= $validAt AND f.validTo > $validAt))
            WITH f ORDER BY f.recordedAt DESC, f.factId LIMIT $limit
            """ + FACT;
    private static final String PROFILE = """
            MATCH (f:Fact {person: $person, profile: true})
            WHERE f.importance >= 0
            WITH f ORDER BY f.person DESC, f.profile DESC, f.importance DESC LIMIT $limit
            """ + FACT;
    private static final String AROUND = """
            CALL () {
              MATCH (e:Entity)<-[:ABOUT]-(f:Fact) WHERE e.key IN $keys
              RETURN f, 1 AS hops
              UNION
              MATCH (e:Entity)-[r:RELATES_TO]-(o:Entity)
              WHERE e.key IN $keys AND (r.active OR NOT $now)
                AND (NOT $now OR startNode(r) = e OR COUNT { (o)-[:RELATES_TO]->() } <= $crowd)
              MATCH (o)<-[:ABOUT]-(f:Fact)
              RETURN f, 2 AS hops
            }
            WITH f, min(hops) AS hops
            WHERE f.version > 0 AND (NOT $now OR f.status = 'active')
              AND ($asOf IS NULL OR (f.recordedAt <= $asOf AND f.supersededAt > $asOf))
              AND ($validAt IS NULL OR (f.validFrom <= $validAt AND f.validTo > $validAt))
            WITH f, hops ORDER BY hops, f.importance DESC LIMIT $limit
            """ + FACT + ", hops";

    /** What points at more people (the role “friend”) says nothing of one of them. */
    private static final int CROWD = 20;

    private final Neo4jStore store;

    public Neo4jFactArchive(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public Optional<SealedFact> find(PersonId person, FactId factId) {
        return facts("fact", FIND, Map.of("key", Keys.of(person, factId))).stream()
                .findFirst();
    }

    @Override
    public List<Version> versions(PersonId person, FactId factId) {
        return store.read("fact versions", VERSIONS, Map.of("key", Keys.of(person, factId))).stream()
                .map(r -> new Version(
                        fact(r), Instant.ofEpochMilli(r.get("believedFrom").asLong())))
                .toList();
    }

    @Override
    public List<SealedFact> believedAt(PersonId person, Collection<FactId> factIds, Instant asOf) {
        List<String> keys = factIds.stream().map(id -> Keys.of(person, id)).toList();
        return facts("facts as of", BELIEVED, Map.of("keys", keys, "asOf", asOf.toEpochMilli()));
    }

    @Override
    public List<SealedFact> list(PersonId person, MemoryFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person.value());
        parameters.put("kinds", names(filter.kinds().stream()));
        parameters.put("statuses", names(stored(filter)));
        parameters.put("validAt", millis(filter.validAt()));
        parameters.put("asOf", millis(filter.asOf()));
        parameters.put(
                "latest", filter.after() == null ? Times.NEVER : filter.after().recordedAt());
        parameters.put("after", filter.after() == null ? null : filter.after().factId());
        parameters.put("limit", filter.limit());
        return facts("facts", filter.asOf() == null ? LIST : LIST_AS_OF, parameters);
    }

    @Override
    public List<SealedFact> profile(PersonId person, int limit) {
        return facts("profile", PROFILE, Map.of("person", person.value(), "limit", limit));
    }

    @Override
    public boolean isForgotten(PersonId person, FactId factId) {
        return !store.read(
                        "tombstone",
                        "MATCH (t:Tombstone {key: $key}) RETURN t.key",
                        Map.of("key", Keys.of(person, factId)))
                .isEmpty();
    }

    @Override
    public List<Neighbour> around(PersonId person, Collection<String> entityKeys, TimeView time, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "keys", entityKeys.stream().map(key -> Keys.of(person, key)).toList());
        parameters.put("now", time.isNow());
        parameters.put("asOf", millis(time.asOf()));
        parameters.put("validAt", millis(time.validAt()));
        parameters.put("limit", limit);
        parameters.put("crowd", CROWD);
        return store.read("neighbours", AROUND, parameters).stream()
                .map(r -> new Neighbour(fact(r), r.get("hops").asInt()))
                .toList();
    }

    private List<SealedFact> facts(String name, String cypher, Map<String, Object> parameters) {
        return store.read(name, cypher, parameters).stream()
                .map(Neo4jFactArchive::fact)
                .toList();
    }

    private static SealedFact fact(Record record) {
        return new SealedFact(
                new FactId(record.get("id").asString()),
                record.get("version").asInt(),
                record.get("sealed").asString());
    }

    /** Fading is seen when a fact is read: what is shown as faded may be stored as active. */
    private static Stream<FactStatus> stored(MemoryFilter filter) {
        return filter.statuses().contains(FactStatus.FADED)
                ? Stream.concat(filter.statuses().stream(), Stream.of(FactStatus.ACTIVE))
                : filter.statuses().stream();
    }

    private static @org.jspecify.annotations.Nullable List<String> names(Stream<? extends Enum<?>> values) {
        List<String> names =
                values.map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        return names.isEmpty() ? null : names;
    }

    private static @org.jspecify.annotations.Nullable Long millis(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
