package dev.gieok.memory.export;

import dev.gieok.contracts.export.ExportEntry;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bytes of media as the gateway seals them: `media/<pseudonym>/<mediaId>`, bound to the id. */
final class MediaFiles {
    private final Blobs blobs;

    MediaFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    /** The clear bytes; empty when they were deleted. The caller closes the stream. */
    Optional<InputStream> open(PersonKeys keys, MediaId media) {
        return blobs.open(PersonalBlobs.MEDIA.of(keys.person()) + media.value()).map(stored -> {
            try {
                return keys.opening(stored, media.value());
            } catch (IOException e) {
                throw new RetriableException("a media item cannot be opened", e);
            }
        });
    }

    /** Told by what it is and not by how it was called: a name may be anything. */
    static String entry(MediaId media, String mediaType) {
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
        String ending = switch (subtype) {
            case "jpeg" -> ".jpg";
            case "octetstream", "" -> "";
            default -> "." + subtype;
        };
        return ExportEntry.MEDIA_FOLDER + media.value() + ending;
    }
}
