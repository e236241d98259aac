package dev.gieok.reasoning.understanding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;

/** What was read lately, by what it was read from: a session's turns come back with each of its messages. Thread-safe. */
public final class Recent<K, V> {
    // Few and short-lived: words must not outlive what was erased by long.
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int SIZE = 2_000;

    private final Cache<K, V> read =
            Caffeine.newBuilder().maximumSize(SIZE).expireAfterWrite(KEPT).build();
    private final Function<K, V> reader;

    /** @param reader gives the same for the same, and never asks this for something else */
    public Recent(Function<K, V> reader) {
        this.reader = reader;
    }

    public V of(K key) {
        return read.get(key, reader);
    }

    @Override
    public String toString() {
        return "Recent[" + read.estimatedSize() + "]";
    }
}
