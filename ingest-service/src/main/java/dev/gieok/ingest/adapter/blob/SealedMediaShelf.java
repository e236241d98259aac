package dev.gieok.ingest.adapter.blob;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.ingest.media.MediaShelf;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.StoreStream;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The gateway stores an item under `media/<pseudonym>/<mediaId>`, its seal bound to the id; pictures of segments lie
 * beside it under `media/<pseudonym>/<mediaId>.segments/<index>.png`, their seals bound to that key. (Not below it: a
 * folder store cannot have a file and a folder of one name.)
 */
public final class SealedMediaShelf implements MediaShelf {
    private final Blobs blobs;
    private final PersonRegistry persons;

    public SealedMediaShelf(Blobs blobs, PersonRegistry persons) {
        this.blobs = blobs;
        this.persons = persons;
    }

    @Override
    public Optional<InputStream> open(PersonId person, MediaId media) {
        var keys = persons.keys(person);
        return blobs.open(key(person, media)).map(stored -> {
            try {
                return keys.opening(new StoreStream(stored), media.value());
            } catch (IOException e) {
                throw new RetriableException("a media item cannot be opened", e);
            }
        });
    }

    @Override
    public boolean holds(PersonId person, MediaId media) {
        return blobs.open(key(person, media))
                .map(stored -> {
                    try (stored) {
                        return true;
                    } catch (IOException e) {
                        throw new RetriableException("a media item cannot be closed", e);
                    }
                })
                .orElse(false);
    }

    @Override
    public ClaimCheck store(PersonId person, MediaId media, int index, byte[] png) {
        String key = key(person, media) + ".segments/" + index + ".png";
        byte[] content = seal(person, key, png);
        blobs.put(key, out -> out.write(content));
        return new ClaimCheck(key, sha256(png), "image/png", png.length);
    }

    @Override
    public void clear(PersonId person, MediaId media) {
        // Ids have one length, so no other item's key begins like this one.
        blobs.list(key(person, media)).forEach(blobs::delete);
    }

    private byte[] seal(PersonId person, String key, byte[] png) {
        // Whole in memory first: finishing the seal closes its stream, and the store wants its own open.
        ByteArrayOutputStream content = new ByteArrayOutputStream(png.length + 1024);
        try (OutputStream out = persons.keys(person).sealing(content, key)) {
            out.write(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static String key(PersonId person, MediaId media) {
        return PersonalBlobs.MEDIA.of(person) + media.value();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
