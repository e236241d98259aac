package dev.gieok.gateway.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands under a key.
 *
 * @param fingerprint keyed hash of the operation and its body
 * @param result sealed; null while the first request runs
 */
record Entry(Instant at, String fingerprint, @Nullable String result) {
    static Entry claim(Instant at, String fingerprint) {
        return new Entry(at, fingerprint, null);
    }

    Entry done(String sealedResult) {
        return new Entry(at, fingerprint, sealedResult);
    }

    byte[] bytes() {
        try {
            return EventJson.mapper().writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entry parsed(byte[] bytes) {
        try {
            return EventJson.mapper().readValue(bytes, Entry.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
