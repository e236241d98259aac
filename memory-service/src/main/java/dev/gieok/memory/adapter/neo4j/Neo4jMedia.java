package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.media.MediaBatch;
import dev.gieok.memory.media.MediaItems;
import dev.gieok.memory.memories.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Media items, segments and moments as nodes; whichever event comes first makes the item. */
public final class Neo4jMedia implements MediaItems {
    private static final String ITEM = """
            UNWIND $rows AS row
            WITH row WHERE NOT EXISTS { MATCH (:Tombstone {key: row.key}) }
            MERGE (p:Person {key: row.person})
            MERGE (m:Media {key: row.key})
              ON CREATE SET m.person = row.person, m.mediaId = row.mediaId, m.type = row.type, m.acceptedAt = row.at
            MERGE (p)-[:HAS_MEDIA]->(m)
            SET m += row.properties
            """;
    private static final String SEGMENT = """
            UNWIND $rows AS row
            MATCH (m:Media {key: row.key})
            MERGE (s:Segment {key: row.segmentKey})
              ON CREATE SET s.person = row.person, s.index = row.index, s.kind = row.kind,
                            s.perceptions = row.perceptions
            MERGE (m)-[:HAS_SEGMENT]->(s)
            """;
    private static final String MOMENT = """
            UNWIND $rows AS row
            MATCH (m:Media {key: row.key})
            MERGE (o:Moment {key: row.momentKey})
            SET o += row.properties
            MERGE (m)-[:HAS_MOMENT]->(o)
            """;
    private static final String REFUSED =
            "UNWIND $rows AS row MATCH (t:Tombstone {key: row.key}) RETURN DISTINCT row.person AS person, row.mediaId AS media";
    private static final String SHOWN = """
             OPTIONAL MATCH (m)-[:HAS_SEGMENT]->(s:Segment)
            WITH m, count(s) AS done, collect(s.perceptions) AS perceptions
            RETURN m.mediaId AS id, m.type AS type, m.sealed AS sealed, m.errorCode AS code, m.errorDetail AS detail,
                   m.total AS total, done, perceptions, m.perceptions AS whole, m.durationSeconds AS duration,
                   m.acceptedAt AS at
            """;
    private static final String LIST = """
            MATCH (m:Media {person: $person})
            WHERE m.acceptedAt <= $latest AND ($after IS NULL OR m.acceptedAt < $latest OR m.mediaId > $after)
            WITH m ORDER BY m.person DESC, m.acceptedAt DESC, m.mediaId LIMIT $limit
            """ + SHOWN + " ORDER BY at DESC, id";
    private static final String MOMENTS = """
            MATCH (:Media {key: $key})-[:HAS_MOMENT]->(o:Moment)
            RETURN o.momentId AS id, o.sealed AS sealed ORDER BY o.segment, o.position
            """;

    private final Neo4jStore store;

    public Neo4jMedia(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public List<Refused> keep(MediaBatch batch) {
        List<Map<String, Object>> items = new ArrayList<>();
        batch.uploaded().forEach(uploaded -> items.add(MediaRows.of(uploaded)));
        batch.takenApart().forEach(apart -> items.add(MediaRows.of(apart)));
        batch.rejected().forEach(rejected -> items.add(MediaRows.of(rejected)));
        batch.perceived().forEach(perceived -> items.add(MediaRows.item(perceived)));
        return store.write("media", tx -> {
            run(tx, ITEM, items);
            run(tx, SEGMENT, batch.perceived().stream().map(MediaRows::segment).toList());
            run(
                    tx,
                    MOMENT,
                    batch.perceived().stream()
                            .flatMap(perceived -> MediaRows.moments(perceived).stream())
                            .toList());
            return tx.run(REFUSED, Map.of("rows", items))
                    .list(r -> new Refused(
                            new PersonId(r.get("person").asString()),
                            new MediaId(r.get("media").asString())));
        });
    }

    @Override
    public Optional<Stored> find(PersonId person, MediaId mediaId) {
        return store
                .read("media", "MATCH (m:Media {key: $key})" + SHOWN, Map.of("key", Keys.of(person, mediaId)))
                .stream()
                .map(Neo4jMedia::stored)
                .findFirst();
    }

    @Override
    public List<Stored> list(PersonId person, int limit, @Nullable Place after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person.value());
        parameters.put("limit", limit);
        parameters.put("latest", after == null ? Times.NEVER : after.acceptedAt());
        parameters.put("after", after == null ? null : after.mediaId());
        return store.read("media list", LIST, parameters).stream()
                .map(Neo4jMedia::stored)
                .toList();
    }

    @Override
    public List<SealedMoment> moments(PersonId person, MediaId mediaId) {
        return store.read("moments", MOMENTS, Map.of("key", Keys.of(person, mediaId))).stream()
                .map(r ->
                        new SealedMoment(r.get("id").asString(), r.get("sealed").asString()))
                .toList();
    }

    private static Stored stored(Record record) {
        List<String> perceptions = new ArrayList<>(record.get("perceptions").asList(value -> value.asString()));
        if (!record.get("whole").isNull()) {
            perceptions.addFirst(record.get("whole").asString());
        }
        return new Stored(
                new MediaId(record.get("id").asString()),
                record.get("type").asString(),
                record.get("sealed").asString(null),
                record.get("code").asString(null),
                record.get("detail").asString(null),
                record.get("total").isNull() ? null : record.get("total").asInt(),
                record.get("done").asInt(),
                perceptions,
                record.get("duration").isNull() ? null : record.get("duration").asDouble(),
                Instant.ofEpochMilli(record.get("at").asLong()));
    }

    private static void run(TransactionContext tx, String cypher, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(cypher, Map.of("rows", rows)).consume();
        }
    }
}
