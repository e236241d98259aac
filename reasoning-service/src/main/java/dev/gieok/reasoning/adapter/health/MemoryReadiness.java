package dev.gieok.reasoning.adapter.health;

import dev.gieok.reasoning.adapter.rest.MemoryRehearsal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once memory has answered, so that the first person is not told that it does not. Only at the start, and not for
 * ever: without memory there are still honest answers, and observations to learn from.
 */
@Readiness
@ApplicationScoped
public class MemoryReadiness implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MemoryRehearsal rehearsal;
    private final Clock clock;
    private final Instant patientUntil;
    private volatile boolean answered;

    public MemoryReadiness(MemoryRehearsal rehearsal, Clock clock) {
        this.rehearsal = rehearsal;
        this.clock = clock;
        this.patientUntil = clock.instant().plus(PATIENCE);
    }

    @Override
    public HealthCheckResponse call() {
        boolean patient = clock.instant().isBefore(patientUntil);
        // Later not even asked: who asks this waits less long than a chat does for a memory that hangs.
        if (patient && !answered) {
            answered = rehearsal.answered();
        }
        return HealthCheckResponse.named("memory")
                .status(answered || !patient)
                .withData("answered", answered)
                .build();
    }
}
