package dev.gieok.memory.memories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as stores compare them: epoch milliseconds, an open end as a moment that never comes. */
public final class Times {
    /** The end of the year 9999: exact as a double, which is what range filters compare. */
    public static final long NEVER = 253_402_300_799_999L;

    private Times() {}

    public static long millis(@Nullable Instant instant) {
        return instant == null ? NEVER : Math.min(NEVER, instant.toEpochMilli());
    }
}
