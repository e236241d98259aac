package dev.gieok.memory.recall;

import dev.gieok.platform.RetriableException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many recalls are made at once: each holds what it found, opened, and where more are asked than the machine can make
 * that would be more than the heap has. The others wait for their turn, the first first, and no longer than whoever asked.
 */
public final class AtOnce {
    private final Semaphore places;
    private final Duration patience;

    /** @param most at once, at least 1. @param patience how long one waits for its turn */
    public AtOnce(int most, Duration patience) {
        this.places = new Semaphore(most, true);
        this.patience = patience;
    }

    /** @throws RetriableException when it waited in vain */
    <T> T run(Supplier<T> work) {
        if (!hasPlace()) {
            throw new RetriableException("too many recalls at once");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** About so many. */
    int waiting() {
        return places.getQueueLength();
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
