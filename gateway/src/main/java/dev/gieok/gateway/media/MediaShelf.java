package dev.gieok.gateway.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Where the bytes lie: `media/<pseudonym>/<mediaId>`, sealed as a stream, and beside them what was uploaded, sealed
 * too. An item is there as long as its claim is.
 */
public final class MediaShelf {
    private final Blobs blobs;

    public MediaShelf(Blobs blobs) {
        this.blobs = blobs;
    }

    /** The key of the bytes. */
    static String key(PersonKeys keys, MediaId media) {
        return PersonalBlobs.MEDIA.of(keys.person()) + media.value();
    }

    /** Seals what the writer gives while it is written; nothing is there before it is whole. */
    void store(PersonKeys keys, MediaId media, Blobs.Writer clear) {
        blobs.put(key(keys, media), blob -> {
            try (var out = keys.sealing(blob, media.value())) {
                clear.writeTo(out);
            }
        });
    }

    void keep(PersonKeys keys, MediaClaim claim) {
        try {
            byte[] clear = EventJson.mapper().writeValueAsBytes(claim);
            byte[] box = keys.seal(clear, claimKey(keys, claim.mediaId()));
            blobs.put(claimKey(keys, claim.mediaId()), out -> out.write(box));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what is not this person's, whoever else's it may be, and for what was deleted. */
    public Optional<MediaClaim> find(PersonKeys keys, MediaId media) {
        if (!new IdIssuer(keys).isIssued(media.value())) {
            return Optional.empty();
        }
        String key = claimKey(keys, media);
        return blobs.get(key).map(stored -> parsed(keys.open(stored.content(), key)));
    }

    /** The clear bytes; empty when they were deleted because they could not be read. The caller closes the stream. */
    public Optional<InputStream> open(PersonKeys keys, MediaId media) {
        return blobs.open(key(keys, media)).map(bytes -> {
            try {
                return keys.opening(bytes, media.value());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void remove(PersonKeys keys, MediaId media) {
        blobs.delete(key(keys, media));
        blobs.delete(claimKey(keys, media));
    }

    private static String claimKey(PersonKeys keys, MediaId media) {
        return PersonalBlobs.MEDIA_CLAIMS.of(keys.person()) + media.value();
    }

    private static MediaClaim parsed(byte[] json) {
        try {
            return EventJson.mapper().readValue(json, MediaClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
