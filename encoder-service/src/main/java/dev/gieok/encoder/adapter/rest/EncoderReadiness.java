package dev.gieok.encoder.adapter.rest;

import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the text encoder gives vectors and the blob store answers. The channels report for themselves. */
@Readiness
@ApplicationScoped
public class EncoderReadiness implements HealthCheck {
    private final TextEncoder encoder;
    private final Blobs blobs;

    public EncoderReadiness(TextEncoder encoder, Blobs blobs) {
        this.encoder = encoder;
        this.blobs = blobs;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("encoder").withData("text-model", encoder.model());
        try {
            encoder.embed(List.of("ready?"));
            blobs.get("health/encoder-service");
            return response.up().build();
        } catch (RetriableException e) {
            return response.down().withData("cause", e.getMessage()).build();
        }
    }
}
