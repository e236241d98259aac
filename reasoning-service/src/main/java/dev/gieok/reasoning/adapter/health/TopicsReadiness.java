package dev.gieok.reasoning.adapter.health;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every channel has joined its group. */
@Readiness
@ApplicationScoped
public class TopicsReadiness implements HealthCheck {
    private static final int CHANNELS = 3;

    private final JoinedGroups groups;

    public TopicsReadiness(@Identifier("joined-groups") JoinedGroups groups) {
        this.groups = groups;
    }

    @Override
    public HealthCheckResponse call() {
        int joined = groups.count();
        return HealthCheckResponse.named("topics")
                .status(joined >= CHANNELS)
                .withData("joined", joined)
                .withData("channels", CHANNELS)
                .build();
    }
}
