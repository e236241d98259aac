package dev.gieok.memory.adapter.streams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.gieok.contracts.memory.Fact;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Facts of the ledger that were opened lately, so that a slot that is looked through for every message is not opened
 * each time. The store is asked all the same, and only what stands there byte for byte is taken from here. What is
 * not looked at for some seconds, as after it was forgotten, is let go.
 */
final class OpenedFacts {
    private static final int MOST = 16_384;
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private final Cache<String, Opened> lately = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(UNSEEN)
            .scheduler(Scheduler.systemScheduler())
            .build();

    private record Opened(byte[] sealed, Fact fact) {}

    /** @param key where it stands, person included */
    Fact of(String key, byte[] sealed, Function<byte[], Fact> opening) {
        Opened known = lately.getIfPresent(key);
        if (known != null && Arrays.equals(known.sealed(), sealed)) {
            return known.fact();
        }
        Fact fact = opening.apply(sealed);
        lately.put(key, new Opened(sealed, fact));
        return fact;
    }
}
