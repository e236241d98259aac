package dev.gieok.memory.export;

import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The names of the systems that may teach, as the gateway seals them: each a grant bound to its key. */
final class AllowedSources {
    private final Blobs blobs;

    AllowedSources(Blobs blobs) {
        this.blobs = blobs;
    }

    List<String> of(PersonKeys keys) {
        return blobs.list(PersonalBlobs.GRANTS.of(keys.person())).stream()
                .map(key -> blobs.get(key)
                        .map(stored -> new String(keys.open(stored.content(), key), StandardCharsets.UTF_8)))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }
}
