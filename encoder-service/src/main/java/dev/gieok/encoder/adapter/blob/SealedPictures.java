package dev.gieok.encoder.adapter.blob;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.encoder.segment.Pictures;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.StoreStream;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Pictures as ingest stores them: the URI is the blob's key, and the context of its seal. */
public final class SealedPictures implements Pictures {
    // ingest makes them smaller than this.
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Blobs blobs;
    private final PersonRegistry persons;

    public SealedPictures(Blobs blobs, PersonRegistry persons) {
        this.blobs = blobs;
        this.persons = persons;
    }

    @Override
    public Optional<byte[]> open(PersonId person, ClaimCheck picture) {
        if (!picture.uri().startsWith(PersonalBlobs.MEDIA.of(person))) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
        return blobs.open(picture.uri()).map(stored -> read(person, picture, stored));
    }

    private byte[] read(PersonId person, ClaimCheck picture, InputStream stored) {
        try (stored;
                InputStream clear = persons.keys(person).opening(new StoreStream(stored), picture.uri())) {
            byte[] bytes = clear.readNBytes(MOST_BYTES);
            if (bytes.length != picture.length()) {
                throw new NonRetriableException(ErrorCode.PERCEPTION_FAILED);
            }
            return bytes;
        } catch (IOException e) {
            // A broken seal: trying again would help nobody.
            throw new NonRetriableException(ErrorCode.PERCEPTION_FAILED, e);
        }
    }
}
