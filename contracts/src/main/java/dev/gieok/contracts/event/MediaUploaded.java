package dev.gieok.contracts.event;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.ClaimCheck;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A media item was accepted and its blob stored. On `gateway.media.v1`. `name` is the file name as given.
 */
public record MediaUploaded(
        MediaId mediaId,
        ClaimCheck blob,
        @Nullable String name,
        @Nullable String title,
        @Nullable Integer speakers,
        Instant acceptedAt)
        implements Event {

    @Override
    public String toString() {
        return "MediaUploaded[" + mediaId + "]";
    }
}
