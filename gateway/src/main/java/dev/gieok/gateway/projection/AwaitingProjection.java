package dev.gieok.gateway.projection;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Looks again and again whether something has arrived in the stores, for a while. */
public final class AwaitingProjection {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Duration patience;
    private final Clock clock;

    public AwaitingProjection(Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    public Duration patience() {
        return patience;
    }

    /** Whether it became true in time. A memory that does not answer has not shown anything yet. */
    public boolean until(BooleanSupplier arrived) {
        Instant deadline = clock.instant().plus(patience);
        while (true) {
            try {
                if (arrived.getAsBoolean()) {
                    return true;
                }
            } catch (Refusal refusal) {
                if (refusal.code() == ProblemCode.NOT_FOUND) {
                    throw refusal;
                }
                // Memory is away. The command is with Kafka; what it does will show later.
            }
            if (!clock.instant().isBefore(deadline)) {
                return false;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            // On a virtual thread this holds no thread.
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a projection was awaited", e);
        }
    }
}
