package dev.gieok.gateway.media;

import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Media as memory knows it. Refuses with `memory-unavailable` when it does not answer. */
public interface MediaItems {
    Optional<MediaView> find(PersonId person, MediaId media);

    MediaPage list(PersonId person, int limit, @Nullable String cursor);

    MomentPage segments(PersonId person, MediaId media);
}
