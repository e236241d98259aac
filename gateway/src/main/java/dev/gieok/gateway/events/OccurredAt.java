package dev.gieok.gateway.events;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.time.Timestamps;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what is told happened, as the one who tells it says. */
public final class OccurredAt {
    private OccurredAt() {}

    /** No later than now; null when it was not said. Refuses with `invalid-field` what has not happened yet. */
    public static @Nullable Instant settled(@Nullable Instant said, Instant now) {
        if (said == null) {
            return null;
        }
        return Timestamps.happened(said, now)
                .orElseThrow(() -> Refusal.of(
                        ProblemCode.INVALID_FIELD,
                        "`occurredAt` is in the future: it may be at most %d minutes ahead of the clock here."
                                .formatted(Timestamps.CLOCK_SKEW.toMinutes())));
    }
}
