package dev.gieok.gateway.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does a write once per key: the first claims the key in the blob store, the others wait for what it gave. Keys,
 * bodies and results lie there hashed or sealed.
 */
public final class Idempotency {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Blobs blobs;
    private final Clock clock;
    private final Patience patience;

    public Idempotency(Blobs blobs, Clock clock, Patience patience) {
        this.blobs = blobs;
        this.clock = clock;
        this.patience = patience;
    }

    /** Runs the work, or gives what it gave to an earlier call with this key and body. */
    public <T> Once<T> once(PersonKeys keys, OnceKey once, Object body, Class<T> type, Supplier<T> work) {
        if (once.key().isEmpty()) {
            return new Once<>(work.get(), false);
        }
        String blob = PersonalBlobs.IDEMPOTENCY.of(keys.person())
                + keys.hash().hex("idempotency-key", once.key().get());
        String fingerprint = keys.hash().hex("idempotency-body", once.request(body));
        Instant deadline = clock.instant().plus(patience.forTheFirst());
        while (true) {
            Entry claim = Entry.claim(clock.instant(), fingerprint);
            if (blobs.putIfAbsent(blob, claim.bytes())) {
                return run(keys, blob, claim, work);
            }
            Optional<Blobs.Stored> stored = blobs.get(blob);
            if (stored.isPresent()) {
                Entry entry = Entry.parsed(stored.get().content());
                if (isOver(entry)) {
                    if (blobs.replace(blob, stored.get().etag(), claim.bytes())) {
                        return run(keys, blob, claim, work);
                    }
                } else if (!entry.fingerprint().equals(fingerprint)) {
                    throw Refusal.of(
                            ProblemCode.KEY_REUSED, "Send another request under another Idempotency-Key of its own.");
                } else if (entry.result() != null) {
                    return new Once<>(parsed(keys.openText(entry.result(), blob), type), true);
                }
            }
            if (!clock.instant().isBefore(deadline)) {
                throw Refusal.forNow(
                        ProblemCode.REQUEST_UNDERWAY,
                        "A request with this Idempotency-Key has not ended yet. Try again in a moment.",
                        Duration.ofSeconds(1));
            }
            pause();
        }
    }

    private <T> Once<T> run(PersonKeys keys, String blob, Entry claim, Supplier<T> work) {
        T value;
        try {
            value = work.get();
        } catch (RuntimeException e) {
            // Nothing was done as far as anybody was told: the next try is a first one.
            blobs.delete(blob);
            throw e;
        }
        Entry done = claim.done(keys.sealText(json(value), blob));
        blobs.put(blob, out -> out.write(done.bytes()));
        return new Once<>(value, false);
    }

    private boolean isOver(Entry entry) {
        Duration age = Duration.between(entry.at(), clock.instant());
        return age.compareTo(entry.result() == null ? patience.withTheAbandoned() : patience.remembering()) > 0;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another request ran", e);
        }
    }

    private static String json(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result has no JSON form", e);
        }
    }

    private static <T> T parsed(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long to wait for what. */
    public record Patience(Duration remembering, Duration withTheAbandoned, Duration forTheFirst) {}
}
