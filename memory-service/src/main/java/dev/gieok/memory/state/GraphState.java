package dev.gieok.memory.state;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the graph holds of a person's facts, sealed. Every method throws `RetriableException` when the store is away. */
public interface GraphState {
    /** In no order. */
    List<Version> versions(PersonId person);

    /** A version of a fact; `believedFrom` in epoch milliseconds. */
    record Version(SealedFact sealed, long believedFrom) {}

    /** Observations that ended, in no order. */
    List<Ended> observations(PersonId person);

    /** What became of an observation. */
    record Ended(
            String observationId,
            String status,
            @Nullable String error,
            long occurredAt,
            @Nullable String sealed) {}

    /** Moments of all media, in no order. */
    List<StoredMoment> moments(PersonId person);

    /** A moment as the store holds it. */
    record StoredMoment(String momentId, String sealed) {}

    /** Whether a fact, a session or a media item was forgotten. */
    boolean isForgotten(PersonId person, Object id);

    /** Everybody of whom there is anything. */
    Set<PersonId> persons();

    /** Ids of facts that were forgotten. */
    Set<String> forgotten(PersonId person);
}
