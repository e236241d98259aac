package dev.gieok.ingest;

import dev.gieok.contracts.ErrorCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Every metric of this service: names are constants, tags are codes of the error catalogue. */
@Singleton
public class IngestMetrics {
    private static final String OUTCOME = "outcome";
    private static final String ACCEPTED = "accepted";

    private final MeterRegistry registry;

    public IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    public void accepted() {
        registry.counter("gieok.ingest.observations", OUTCOME, ACCEPTED).increment();
    }

    public void refused(ErrorCode code) {
        registry.counter("gieok.ingest.observations", OUTCOME, code.code()).increment();
    }

    public void takenApart(Duration took) {
        media(ACCEPTED, took);
    }

    public void rejected(ErrorCode code, Duration took) {
        media(code.code(), took);
    }

    private void media(String outcome, Duration took) {
        Timer.builder("gieok.ingest.media.duration")
                .tag(OUTCOME, outcome)
                .register(registry)
                .record(took);
    }
}
