package dev.gieok.memory.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells whoever waits in this process that a turn was stored, so that the graph need not be asked in vain. What another
 * instance stored is not told of: who waits looks all the same. Thread-safe.
 */
public final class StoredTurns {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MANY = 10_000;

    private final Cache<String, CompletableFuture<Void>> stored =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(KEPT).build();

    void tell(String turnId) {
        of(turnId).complete(null);
    }

    /** Whether it was stored here within the patience: otherwise by another instance, or not yet. */
    boolean await(String turnId, Duration patience) {
        try {
            of(turnId).get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException elsewhere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CompletableFuture<Void> of(String turnId) {
        return stored.get(turnId, id -> new CompletableFuture<>());
    }

    @Override
    public String toString() {
        return "StoredTurns[" + stored.estimatedSize() + "]";
    }
}
