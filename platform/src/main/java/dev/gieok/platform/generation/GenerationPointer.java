package dev.gieok.platform.generation;

import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The pointer, read at most once a second, changed by conditional put. Every method throws `RetriableException` when the
 * blob store does not answer.
 */
public final class GenerationPointer {
    /** After this long every instance has seen a change, or reads it before it does anything more. */
    public static final Duration SETTLED = Duration.ofSeconds(3);

    private static final String KEY = "projections/generations";
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Blobs blobs;
    private final Object reading = new Object();
    private volatile @Nullable Read last;

    public GenerationPointer(Blobs blobs) {
        this.blobs = blobs;
    }

    private record Read(Optional<Generations> generations, long atNanos) {}

    /** As it was a second ago at most; empty before there is one. */
    public Optional<Generations> find() {
        Read known = last;
        if (isFresh(known)) {
            return Objects.requireNonNull(known).generations();
        }
        synchronized (reading) {
            known = last;
            return isFresh(known) ? Objects.requireNonNull(known).generations() : fresh();
        }
    }

    /** As it is now. */
    public Optional<Generations> fresh() {
        // Before it is read: what is read is at least as new as its time says.
        long now = System.nanoTime();
        Optional<Generations> generations = blobs.get(KEY).map(stored -> read(stored.content()));
        last = new Read(generations, now);
        return generations;
    }

    /** The first one that is put counts. */
    public Generations orElsePut(Generation initial) {
        return find().orElseGet(() -> {
            blobs.putIfAbsent(KEY, bytes(Generations.of(initial)));
            return fresh().orElseThrow();
        });
    }

    /** Changes it as it is now, however often others change it meanwhile; says how it is then. */
    public Generations change(UnaryOperator<Generations> change) {
        while (true) {
            Blobs.Stored stored = blobs.get(KEY).orElseThrow();
            Generations before = read(stored.content());
            Generations after = change.apply(before);
            if (after.equals(before) || blobs.replace(KEY, stored.etag(), bytes(after))) {
                fresh();
                return after;
            }
        }
    }

    private static boolean isFresh(@Nullable Read read) {
        return read != null && System.nanoTime() - read.atNanos() < FRESH_NANOS;
    }

    private static byte[] bytes(Generations generations) {
        try {
            return EventJson.mapper().writeValueAsBytes(generations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Generations read(byte[] content) {
        try {
            return EventJson.mapper().readValue(content, Generations.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
