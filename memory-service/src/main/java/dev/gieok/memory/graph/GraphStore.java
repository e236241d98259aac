package dev.gieok.memory.graph;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.recall.TimeView;
import java.util.Collection;
import java.util.List;

/** The graph as it is drawn, one person's at a time. */
public interface GraphStore {
    /** The most important facts; what they are about is as it is now, whatever the time. */
    List<Found> important(PersonId person, TimeView time, int limit);

    /** Facts about any of these entities. */
    List<Found> about(PersonId person, Collection<String> entityKeys, TimeView time, int limit);

    /** How these entities are related, by which facts. */
    List<Relation> relations(PersonId person, Collection<String> entityKeys, TimeView time);

    /** A fact with the entities it is about. */
    record Found(SealedFact fact, List<Entity> about) {}

    /** An entity: its keyed hash, and its name sealed. */
    record Entity(String key, String label) {}

    /** One entity is something to another, says a fact. */
    record Relation(Entity from, Entity to, SealedFact fact) {}
}
