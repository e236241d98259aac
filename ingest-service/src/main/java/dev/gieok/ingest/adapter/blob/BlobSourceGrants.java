package dev.gieok.ingest.adapter.blob;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gieok.ingest.observation.SourceGrants;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.time.Duration;

/** Grants as the gateway writes them: `grants/<pseudonym>/<keyed hash of the source>`. */
public final class BlobSourceGrants implements SourceGrants {
    private final Blobs blobs;
    // Only what is allowed: a grant counts at once, and a withdrawal within seconds.
    private final Cache<String, Boolean> allowed;

    public BlobSourceGrants(Blobs blobs, Duration cached) {
        this.blobs = blobs;
        this.allowed = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(cached)
                .build();
    }

    @Override
    public boolean allows(PersonKeys keys, String source) {
        String key = PersonalBlobs.GRANTS.of(keys.person()) + keys.hash().hex("source", source);
        return allowed.get(key, name -> blobs.get(name).isPresent() ? Boolean.TRUE : null) != null;
    }
}
