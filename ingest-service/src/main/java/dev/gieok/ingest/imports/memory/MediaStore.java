package dev.gieok.ingest.imports.memory;

import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Stores a media item as the gateway's upload does: the bytes under `media/<pseudonym>/<mediaId>`, sealed and bound to
 * the id, and beside them, under `media-claims/…`, what its event says, sealed and bound to that key.
 */
final class MediaStore {
    private final Blobs blobs;

    MediaStore(Blobs blobs) {
        this.blobs = blobs;
    }

    static ClaimCheck claim(PersonKeys keys, MediaId media, String sha256, String mediaType, long length) {
        return new ClaimCheck(PersonalBlobs.MEDIA.of(keys.person()) + media.value(), sha256, mediaType, length);
    }

    void store(PersonKeys keys, MediaUploaded uploaded, InputStream clear) {
        String id = uploaded.mediaId().value();
        blobs.put(PersonalBlobs.MEDIA.of(keys.person()) + id, blob -> {
            try (var out = keys.sealing(blob, id)) {
                clear.transferTo(out);
            }
        });
        String key = PersonalBlobs.MEDIA_CLAIMS.of(keys.person()) + id;
        try {
            byte[] box = keys.seal(EventJson.mapper().writeValueAsBytes(uploaded), key);
            blobs.put(key, out -> out.write(box));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
