package dev.gieok.memory.projection;

import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.recall.EntityKeys;
import dev.gieok.memory.recall.LexicalVectors;
import dev.gieok.memory.recall.Place;
import dev.gieok.memory.recall.Vectors;
import dev.gieok.platform.person.PersonKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of a fact what the stores take: sealed, hashed, weighed. */
public final class FactRecords {
    private final LexicalVectors vectors;
    private final EntityKeys entities;

    public FactRecords(LexicalVectors vectors, EntityKeys entities) {
        this.vectors = vectors;
        this.entities = entities;
    }

    /** @param at when the version was published: all that is known of when it was believed, if it does not say it */
    public FactRecord of(PersonId person, PersonKeys keys, FactVersioned versioned, Vectors dense, Instant at) {
        Fact fact = versioned.fact();
        return new FactRecord(
                person,
                Seals.seal(keys, fact),
                fact.kind(),
                fact.status(),
                Times.millis(fact.validFrom()),
                Times.millis(fact.validTo()),
                Times.millis(fact.recordedAt()),
                Times.millis(fact.supersededAt()),
                Times.millis(believedFrom(versioned, at)),
                fact.importance(),
                fact.mentions(),
                Times.millis(fact.lastSaidAt()),
                about(keys, fact),
                relations(keys, fact),
                fact.evidence().stream().map(Evidence::observationId).distinct().toList(),
                fact.supersedes(),
                Place.of(keys, fact).map(Place::session).orElse(null),
                vectors.ofFact(keys, fact),
                dense);
    }

    /** @param at when it was published, for versions from before the log told it */
    public static Instant believedFrom(FactVersioned versioned, Instant at) {
        Instant told = versioned.at();
        if (told != null) {
            return told;
        }
        Fact fact = versioned.fact();
        if (fact.version() == 1) {
            return fact.recordedAt();
        }
        return fact.supersededAt() == null ? at : fact.supersededAt();
    }

    private List<EntityRef> about(PersonKeys keys, Fact fact) {
        Map<String, EntityRef> about = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(fact.entities());
        if (fact.kind() != Kind.EPISODE) {
            // A turn is what somebody said, not something about them.
            names.add(fact.subject());
        }
        if (fact.kind() == Kind.RELATION) {
            names.add(fact.object());
            // So that “my sister” finds her by her role as well as by her name.
            names.add(fact.predicate());
        }
        for (String name : names) {
            if (!name.isBlank() && !name.equals(EntityKeys.ME)) {
                EntityRef entity = entity(keys, name);
                about.putIfAbsent(entity.key(), entity);
            }
        }
        return List.copyOf(about.values());
    }

    private List<FactRecord.Relation> relations(PersonKeys keys, Fact fact) {
        if (fact.kind() != Kind.RELATION || fact.object().isBlank() || fact.negated()) {
            return List.of();
        }
        EntityRef object = entity(keys, fact.object());
        List<FactRecord.Relation> relations = new ArrayList<>();
        relations.add(new FactRecord.Relation(entity(keys, fact.subject()), object));
        EntityRef role = entity(keys, fact.predicate());
        if (fact.subject().equals(EntityKeys.ME) && !role.key().equals(object.key())) {
            relations.add(new FactRecord.Relation(role, object));
        }
        return relations;
    }

    private EntityRef entity(PersonKeys keys, String name) {
        String key = entities.of(keys, name);
        return new EntityRef(key, keys.sealText(name, labelContext(key)));
    }

    /** What the label of an entity is sealed with. */
    public static String labelContext(String key) {
        return "entity " + key;
    }
}
