package dev.gieok.memory.graph;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graph as it is drawn, one person's at a time. */
public interface GraphStore {
    /** The most important facts, as they are now or were true at a time. */
    List<Found> important(PersonId person, @Nullable Instant validAt, int limit);

    /** Facts about any of these entities. */
    List<Found> about(PersonId person, Collection<String> entityKeys, @Nullable Instant validAt, int limit);

    /** How these entities are related, by which facts. */
    List<Relation> relations(PersonId person, Collection<String> entityKeys, @Nullable Instant validAt);

    /** A fact with the entities it is about. */
    record Found(SealedFact fact, List<Entity> about) {}

    /** An entity: its keyed hash, and its name sealed. */
    record Entity(String key, String label) {}

    /** One entity is something to another, says a fact. */
    record Relation(Entity from, Entity to, SealedFact fact) {}
}
