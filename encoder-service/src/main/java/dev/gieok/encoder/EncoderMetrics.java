package dev.gieok.encoder;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Every metric of this service: names and tags are constants. */
@Singleton
public class EncoderMetrics {
    public static final String REQUEST = "request";
    public static final String FACTS = "facts";
    public static final String SEGMENT = "segment";
    public static final String TEXTS = "texts";

    private final MeterRegistry registry;

    public EncoderMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** How long encoding took, by what was encoded. */
    public <T> T timed(String work, Supplier<T> encoding) {
        return Timer.builder("gieok.encoder.duration")
                .tag("work", work)
                .publishPercentileHistogram()
                .register(registry)
                .record(encoding);
    }

    /** Records of the log that were encoded. */
    public void facts(int count) {
        registry.counter("gieok.encoder.facts").increment(count);
    }

    /** How reading a segment ended: `done`, `unavailable`, `failed` or `not-applicable`. */
    public void perceived(String state) {
        registry.counter("gieok.encoder.segments", "state", state).increment();
    }
}
