package dev.gieok.memory.adapter.neo4j;

import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.projection.EntityRef;
import dev.gieok.memory.projection.FactRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts as parameters of Cypher. */
final class FactRows {
    private FactRows() {}

    static Map<String, Object> of(FactRecord fact) {
        Map<String, Object> row = new HashMap<>();
        row.put("person", fact.person().value());
        row.put("key", Keys.of(fact.person(), fact.factId()));
        row.put("factId", fact.factId().value());
        row.put("version", fact.version());
        row.put("versionKey", Keys.version(fact.person(), fact.factId(), fact.version()));
        row.put("properties", properties(fact));
        row.put("about", fact.about().stream().map(e -> entity(fact, e)).toList());
        row.put("aboutKeys", fact.about().stream().map(e -> key(fact, e)).toList());
        row.put("relations", relations(fact));
        row.put(
                "relatedKeys",
                fact.relations().stream()
                        .map(r -> List.of(key(fact, r.from()), key(fact, r.to())))
                        .toList());
        row.put(
                "evidence",
                fact.evidence().stream()
                        .map(id -> Map.of("key", Keys.of(fact.person(), id), "id", id.value()))
                        .toList());
        row.put(
                "supersedes",
                fact.supersedes().stream().map(id -> Keys.of(fact.person(), id)).toList());
        row.put("active", fact.status() == dev.gieok.contracts.memory.FactStatus.ACTIVE);
        return row;
    }

    static Map<String, Object> properties(FactRecord fact) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("person", fact.person().value());
        properties.put("factId", fact.factId().value());
        properties.put("version", fact.version());
        properties.put("kind", fact.kind().name().toLowerCase(Locale.ROOT));
        properties.put("status", fact.status().name().toLowerCase(Locale.ROOT));
        properties.put(
                "profile",
                fact.status() == dev.gieok.contracts.memory.FactStatus.ACTIVE
                        && ProfileReading.kinds().contains(fact.kind()));
        properties.put("validFrom", fact.validFrom());
        properties.put("validTo", fact.validTo());
        properties.put("recordedAt", fact.recordedAt());
        properties.put("supersededAt", fact.supersededAt());
        properties.put("believedFrom", fact.believedFrom());
        properties.put("importance", fact.importance());
        properties.put("mentions", fact.mentions());
        properties.put("lastSaidAt", fact.lastSaidAt());
        properties.put("sealed", fact.sealed().sealed());
        return properties;
    }

    private static List<Map<String, Object>> relations(FactRecord fact) {
        return fact.relations().stream()
                .map(r -> Map.<String, Object>of("from", entity(fact, r.from()), "to", entity(fact, r.to())))
                .toList();
    }

    private static Map<String, Object> entity(FactRecord fact, EntityRef entity) {
        return Map.of("key", key(fact, entity), "hash", entity.key(), "label", entity.label());
    }

    private static String key(FactRecord fact, EntityRef entity) {
        return Keys.of(fact.person(), entity.key());
    }
}
