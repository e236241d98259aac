package dev.gieok.encoder.segment;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import java.util.Optional;

/** Where the pictures of segments lie. */
public interface Pictures {
    /** The clear bytes; empty when it is gone, as it is when its media item was forgotten meanwhile. */
    Optional<byte[]> open(PersonId person, ClaimCheck picture);
}
