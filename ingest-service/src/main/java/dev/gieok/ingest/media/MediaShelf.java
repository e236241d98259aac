package dev.gieok.ingest.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import java.io.InputStream;
import java.util.Optional;

/** Where the bytes of media items lie, sealed. */
public interface MediaShelf {
    /** The clear bytes of the item as it was uploaded; empty when it is gone. The caller closes the stream. */
    Optional<InputStream> open(PersonId person, MediaId media);

    boolean holds(PersonId person, MediaId media);

    /** Stores the picture of a segment, replacing an earlier one of the same index. */
    ClaimCheck store(PersonId person, MediaId media, int index, byte[] png);

    /** Deletes the item with all that was made of it. */
    void clear(PersonId person, MediaId media);
}
