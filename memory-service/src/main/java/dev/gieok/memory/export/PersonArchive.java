package dev.gieok.memory.export;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.memories.SealedFact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the stores hold of one person, in pages. */
public interface PersonArchive {
    /** A place in a list that is ordered by time, then by id. */
    record Place(long at, String id) {
        public static final Place START = new Place(Long.MIN_VALUE, "");
    }

    /** Earliest recorded first. */
    List<Versions> facts(PersonId person, Place after, int limit);

    /** The whole history of a fact, oldest version first. */
    record Versions(FactId factId, Place place, List<Version> versions) {}

    /**
     * @param believedFrom epoch milliseconds
     */
    record Version(long believedFrom, SealedFact sealed) {}

    /** In the order of their ids, after one. */
    List<StoredObservation> observations(PersonId person, String after, int limit);

    /** An observation as stored; `decisions` is sealed. */
    record StoredObservation(
            ObservationId observationId,
            @Nullable SessionId sessionId,
            @Nullable Instant occurredAt,
            Instant acceptedAt,
            String status,
            @Nullable String error,
            @Nullable String decisions) {}

    /** Of one session, oldest first. */
    List<StoredTurn> turns(PersonId person, SessionId session, Place after, int limit);

    /** A turn with its answer; `turn`, `answer` and `context` are sealed. */
    record StoredTurn(
            AnswerId answerId,
            ObservationId observationId,
            Place place,
            Instant occurredAt,
            String turn,
            String status,
            @Nullable String answer,
            @Nullable String context,
            @Nullable String code) {}

    /** What became of those that are known. */
    List<StoredObservation> observations(PersonId person, List<ObservationId> ids);

    /** The latest versions of those that are there. */
    List<SealedFact> facts(PersonId person, List<FactId> ids);

    /** Those of these items that are there. */
    Set<MediaId> media(PersonId person, List<MediaId> ids);

    /** Those of these ids that were forgotten. */
    Set<String> forgotten(PersonId person, List<String> ids);
}
