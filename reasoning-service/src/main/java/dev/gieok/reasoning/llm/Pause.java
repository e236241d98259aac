package dev.gieok.reasoning.llm;

import java.time.Duration;

/** Waiting. */
public final class Pause {
    private Pause() {}

    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(ModelException.Kind.BROKEN_OFF);
        }
    }
}
