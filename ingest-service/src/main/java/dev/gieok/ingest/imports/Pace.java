package dev.gieok.ingest.imports;

import java.time.Duration;

/**
 * How an import goes about.
 *
 * @param window how many things are on their way at once: what people say meanwhile waits behind so many at most
 * @param betweenLooks how long to wait before memory is asked again
 * @param patience how long nothing may happen before what is missing counts as failed
 */
public record Pace(int window, Duration betweenLooks, Duration patience) {
    public static final Pace DEFAULT = new Pace(100, Duration.ofMillis(250), Duration.ofMinutes(3));

    /** Waits before the next look. */
    public void pause() {
        try {
            Thread.sleep(betweenLooks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new dev.gieok.platform.RetriableException("interrupted while an import waits", e);
        }
    }
}
