package dev.gieok.platform.transfer;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Files of a person, sealed while they are written and opened while they are read: never in clear on a disk, never whole in memory. */
public final class SealedFiles {
    private final Blobs blobs;
    private final PersonalBlobs place;

    public SealedFiles(Blobs blobs, PersonalBlobs place) {
        this.blobs = blobs;
        this.place = place;
    }

    /** Nothing is there before it is whole. */
    public void store(PersonKeys keys, String id, Blobs.Writer clear) {
        blobs.put(place.of(keys.person()) + id, blob -> {
            try (var out = keys.sealing(blob, context(id))) {
                clear.writeTo(out);
            }
        });
    }

    /** The clear bytes; the caller closes the stream. */
    public Optional<InputStream> open(PersonKeys keys, String id) {
        return blobs.open(place.of(keys.person()) + id).map(stored -> {
            try {
                return keys.opening(stored, context(id));
            } catch (IOException e) {
                throw new RetriableException("a file cannot be opened", e);
            }
        });
    }

    public void remove(PersonId person, String id) {
        blobs.delete(place.of(person) + id);
    }

    private String context(String id) {
        return place.folder() + " " + id;
    }
}
