package dev.gieok.gateway.adapter.operation;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.gateway.chat.AnswerWaiters;
import dev.gieok.gateway.chat.ReplyPartitions;
import dev.gieok.gateway.problem.ProblemCode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Every metric of this service, with tags from closed lists only. */
@Singleton
public class GatewayMetrics {
    private static final String CHAT = "gieok.chat.duration";
    private static final String WAITING = "gieok.chat.waiting";
    private static final String PARTITIONS = "gieok.chat.reply.partitions";
    private static final String OBSERVATIONS = "gieok.observations.accepted";
    private static final String MEDIA = "gieok.media.accepted";
    private static final String PROBLEMS = "gieok.problems";

    private final MeterRegistry registry;

    public GatewayMetrics(MeterRegistry registry, AnswerWaiters waiters, ReplyPartitions partitions) {
        this.registry = registry;
        Gauge.builder(WAITING, waiters, AnswerWaiters::count).register(registry);
        Gauge.builder(PARTITIONS, partitions, ReplyPartitions::count).register(registry);
    }

    /**
     * Starts the clock of a chat; closing it stops it.
     *
     * @param mode `sync` or `stream`
     */
    public Timing chat(String mode) {
        return new Timing(registry, mode);
    }

    public void observationAccepted() {
        registry.counter(OBSERVATIONS).increment();
    }

    public void mediaAccepted() {
        registry.counter(MEDIA).increment();
    }

    public void problem(ProblemCode code) {
        registry.counter(PROBLEMS, "code", code.code()).increment();
    }

    /** One chat that is being timed. */
    public static final class Timing implements AutoCloseable {
        private final MeterRegistry registry;
        private final String mode;
        private final Timer.Sample sample;
        private String outcome = "none";

        Timing(MeterRegistry registry, String mode) {
            this.registry = registry;
            this.mode = mode;
            this.sample = Timer.start(registry);
        }

        public void outcome(Outcome answered) {
            outcome = answered.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public void close() {
            sample.stop(Timer.builder(CHAT)
                    .tag("mode", mode)
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(registry));
        }
    }
}
