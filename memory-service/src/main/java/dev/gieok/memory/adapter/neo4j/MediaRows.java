package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.media.MediaBatch;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Media events as parameters of Cypher. */
final class MediaRows {
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private MediaRows() {}

    static Map<String, Object> of(MediaBatch.Uploaded uploaded) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("type", uploaded.type());
        properties.put("sealed", uploaded.sealed());
        properties.put("acceptedAt", uploaded.acceptedAt().toEpochMilli());
        return row(uploaded.person(), uploaded.mediaId(), uploaded.type(), uploaded.acceptedAt(), properties);
    }

    static Map<String, Object> of(MediaBatch.TakenApart apart) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("type", apart.type());
        properties.put("total", apart.segments());
        properties.put("perceptions", apart.perceptions());
        properties.put("durationSeconds", apart.durationSeconds());
        return row(apart.person(), apart.mediaId(), apart.type(), apart.at(), properties);
    }

    static Map<String, Object> of(MediaBatch.Rejected rejected) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("errorCode", rejected.code());
        properties.put("errorDetail", rejected.detail());
        return row(rejected.person(), rejected.mediaId(), UNKNOWN_TYPE, rejected.at(), properties);
    }

    static Map<String, Object> item(MediaBatch.Perceived perceived) {
        return row(perceived.person(), perceived.mediaId(), UNKNOWN_TYPE, perceived.at(), Map.of());
    }

    static Map<String, Object> segment(MediaBatch.Perceived perceived) {
        return Map.of(
                "person", perceived.person().value(),
                "key", Keys.of(perceived.person(), perceived.mediaId()),
                "segmentKey", Keys.of(perceived.person(), perceived.mediaId()) + "/" + perceived.index(),
                "index", perceived.index(),
                "kind", perceived.kind(),
                "perceptions", perceived.perceptions());
    }

    static List<Map<String, Object>> moments(MediaBatch.Perceived perceived) {
        return perceived.moments().stream()
                .map(moment -> moment(perceived, moment))
                .toList();
    }

    private static Map<String, Object> moment(MediaBatch.Perceived perceived, MediaBatch.Moment moment) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("person", perceived.person().value());
        properties.put("momentId", moment.momentId());
        properties.put("kind", moment.kind());
        properties.put("page", moment.page());
        properties.put("segment", perceived.index());
        properties.put("position", moment.order());
        properties.put("sealed", moment.sealed());
        return Map.of(
                "key", Keys.of(perceived.person(), perceived.mediaId()),
                "momentKey", Keys.of(perceived.person(), moment.momentId()),
                "properties", properties);
    }

    private static Map<String, Object> row(
            PersonId person, MediaId mediaId, String type, Instant at, Map<String, Object> properties) {
        return Map.of(
                "person", person.value(),
                "key", Keys.of(person, mediaId),
                "mediaId", mediaId.value(),
                "type", type,
                "at", at.toEpochMilli(),
                "properties", properties);
    }
}
