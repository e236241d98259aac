package dev.gieok.gateway.sources;

import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Allows and forbids sources. A grant is the blob `grants/<pseudonym>/<keyed hash of the source>`, which
 * ingest-service looks for; its content is the name, sealed.
 */
public final class Granting {
    private final Blobs blobs;

    public Granting(Blobs blobs) {
        this.blobs = blobs;
    }

    public Source grant(PersonKeys keys, String source) {
        String id = keys.hash().hex("source", source);
        byte[] box = keys.seal(source.getBytes(StandardCharsets.UTF_8), folder(keys) + id);
        blobs.put(folder(keys) + id, out -> out.write(box));
        return new Source(id, source);
    }

    public List<Source> list(PersonKeys keys) {
        return blobs.list(folder(keys)).stream()
                .map(key -> read(keys, key))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Source::source))
                .toList();
    }

    /** Whether it was granted before. */
    public boolean revoke(PersonKeys keys, String sourceId) {
        boolean granted = blobs.get(folder(keys) + sourceId).isPresent();
        blobs.delete(folder(keys) + sourceId);
        return granted;
    }

    private Optional<Source> read(PersonKeys keys, String key) {
        return blobs.get(key)
                .map(stored -> new Source(
                        key.substring(folder(keys).length()),
                        new String(keys.open(stored.content(), key), StandardCharsets.UTF_8)));
    }

    private static String folder(PersonKeys keys) {
        return PersonalBlobs.GRANTS.of(keys.person());
    }
}
