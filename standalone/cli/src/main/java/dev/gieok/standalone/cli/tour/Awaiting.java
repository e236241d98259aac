package dev.gieok.standalone.cli.tour;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until something is so. */
final class Awaiting {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Awaiting() {}

    static <T> T until(Supplier<T> look, Predicate<T> done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.get();
        while (!done.test(seen)) {
            if (System.nanoTime() > end) {
                throw new LaunchFailedException(
                        "It took more than " + PATIENCE.toSeconds() + " s: is everything up? `./gieok status`");
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchFailedException("Interrupted.", e);
            }
            seen = look.get();
        }
        return seen;
    }
}
