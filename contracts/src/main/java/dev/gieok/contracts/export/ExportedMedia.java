package dev.gieok.contracts.export;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A media item, and what was perceived in it. An instance that takes it in perceives it anew.
 *
 * @param file the entry with its bytes; null when they were deleted because nobody could read them
 * @param moments in reading order, without embeddings
 */
public record ExportedMedia(
        MediaId mediaId,
        String mediaType,
        @Nullable String name,
        @Nullable String title,
        Instant acceptedAt,
        @Nullable String file,
        List<Moment> moments) {

    @Override
    public String toString() {
        return "ExportedMedia[" + mediaId + "]";
    }
}
