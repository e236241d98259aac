package dev.gieok.memory.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Media items, their segments and moments, one person's at a time. Events may come in any order and twice. */
public interface MediaItems {
    /** All of it or nothing; says which items were refused as forgotten. */
    List<Refused> keep(MediaBatch batch);

    /** An item that came after its own forgetting. */
    record Refused(PersonId person, MediaId mediaId) {}

    Optional<Stored> find(PersonId person, MediaId mediaId);

    /** Newest first, after a place in that list. */
    List<Stored> list(PersonId person, int limit, @Nullable Place after);

    /** A place in the list. */
    record Place(long acceptedAt, String mediaId) {}

    /** Sealed moments in reading order. */
    List<SealedMoment> moments(PersonId person, MediaId mediaId);

    /** A moment as the store holds it. */
    record SealedMoment(String momentId, String sealed) {}

    /**
     * An item as stored; `perceptions` are JSON without a word of a person, one of the whole and one of each segment.
     *
     * @param total null until it was taken apart
     */
    record Stored(
            MediaId mediaId,
            String type,
            @Nullable String sealed,
            @Nullable String errorCode,
            @Nullable String errorDetail,
            @Nullable Integer total,
            int done,
            List<String> perceptions,
            @Nullable Double durationSeconds,
            Instant acceptedAt) {}
}
