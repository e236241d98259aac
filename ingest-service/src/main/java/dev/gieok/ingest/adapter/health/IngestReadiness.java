package dev.gieok.ingest.adapter.health;

import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the blob store answers. The channels report for themselves. */
@Readiness
@ApplicationScoped
public class IngestReadiness implements HealthCheck {
    private final Blobs blobs;

    public IngestReadiness(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            blobs.get("health/ingest-service");
            return HealthCheckResponse.up("blob-store");
        } catch (RetriableException e) {
            return HealthCheckResponse.down("blob-store");
        }
    }
}
