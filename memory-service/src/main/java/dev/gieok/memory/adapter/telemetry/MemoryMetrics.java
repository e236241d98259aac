package dev.gieok.memory.adapter.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Every metric of this service, by name. */
public class MemoryMetrics {
    private final Timer recall;
    private final Timer projection;
    private final Timer lag;
    private final Counter projected;

    public MemoryMetrics(MeterRegistry registry) {
        recall = Timer.builder("gieok.recall.duration")
                .description("From a query to what memory knows about it")
                .publishPercentileHistogram()
                .register(registry);
        projection = Timer.builder("gieok.projection.duration")
                .description("One batch of the log into the stores")
                .register(registry);
        lag = Timer.builder("gieok.projection.lag")
                .description("From an event's publication to its being in every store")
                .publishPercentileHistogram()
                .register(registry);
        projected = Counter.builder("gieok.projection.events")
                .description("Events of the log that are in the stores")
                .register(registry);
    }

    public <T> T recall(Supplier<T> call) {
        return recall.record(call);
    }

    public <T> T projection(Supplier<T> batch) {
        return projection.record(batch);
    }

    /** One event is in every store. */
    public void projected(Instant published, Instant now) {
        projected.increment();
        Duration passed = Duration.between(published, now);
        lag.record(passed.isNegative() ? Duration.ZERO : passed);
    }
}
