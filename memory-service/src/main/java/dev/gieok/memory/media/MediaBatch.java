package dev.gieok.memory.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a batch of media events writes, sealed. */
public record MediaBatch(
        List<Uploaded> uploaded, List<TakenApart> takenApart, List<Rejected> rejected, List<Perceived> perceived) {

    public MediaBatch() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public boolean isEmpty() {
        return uploaded.isEmpty() && takenApart.isEmpty() && rejected.isEmpty() && perceived.isEmpty();
    }

    /** An item that was accepted. */
    public record Uploaded(PersonId person, MediaId mediaId, String type, String sealed, Instant acceptedAt) {}

    /** An item whose segments are known. */
    public record TakenApart(
            PersonId person,
            MediaId mediaId,
            String type,
            int segments,
            String perceptions,
            @Nullable Double durationSeconds,
            Instant at) {}

    /** An item that could not be read. */
    public record Rejected(PersonId person, MediaId mediaId, String code, String detail, Instant at) {}

    /** A segment with what was seen in it. */
    public record Perceived(
            PersonId person,
            MediaId mediaId,
            int index,
            String kind,
            String perceptions,
            List<Moment> moments,
            Instant at) {}

    /** A moment of a segment, in its order there. */
    public record Moment(
            String momentId,
            int order,
            String kind,
            @Nullable Integer page,
            String sealed) {}
}
