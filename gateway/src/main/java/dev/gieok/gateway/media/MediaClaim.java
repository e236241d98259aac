package dev.gieok.gateway.media;

import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.http.MediaProgress;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.MediaStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was uploaded, as this service must know it to give the bytes back. */
public record MediaClaim(
        MediaId mediaId,
        ClaimCheck blob,
        @Nullable String name,
        @Nullable String title,
        @Nullable Integer speakers,
        Instant acceptedAt) {

    MediaUploaded event() {
        return new MediaUploaded(mediaId, blob, name, title, speakers, acceptedAt);
    }

    /** How it looks before anybody has seen it. */
    MediaView unseen() {
        return new MediaView(
                mediaId,
                blob.mediaType(),
                MediaStatus.PROCESSING,
                null,
                new MediaProgress(0, 0),
                Map.of(),
                null,
                title,
                acceptedAt);
    }

    @Override
    public String toString() {
        return "MediaClaim[" + mediaId + "]";
    }
}
