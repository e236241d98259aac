package dev.gieok.memory.media;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import java.util.Map;

/** All moments of a person as the vector index holds them. */
public interface MomentState {
    /**
     * Moment id to the media item it is in.
     *
     * @throws dev.gieok.platform.RetriableException when the store is away
     */
    Map<String, MediaId> moments(PersonId person);
}
