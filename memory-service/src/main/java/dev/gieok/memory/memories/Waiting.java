package dev.gieok.memory.memories;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again until something is so, with short pauses; for threads that cost nothing while they wait. */
public interface Waiting {
    /** Whether it became so within the patience. */
    boolean until(BooleanSupplier condition, Duration patience);

    /** On the calling thread, which should be a virtual one. */
    static Waiting polling(Duration pause) {
        return (condition, patience) -> {
            long deadline = System.nanoTime() + patience.toNanos();
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() >= deadline) {
                    return false;
                }
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        };
    }
}
