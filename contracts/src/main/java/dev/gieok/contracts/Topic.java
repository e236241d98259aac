package dev.gieok.contracts;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every topic, who owns it, and how long it keeps what it is told. All are keyed by the person's pseudonym. */
public enum Topic {
    GATEWAY_REQUESTS(Topic.Names.GATEWAY_REQUESTS, Duration.ofDays(1)),
    GATEWAY_OBSERVATIONS(Topic.Names.GATEWAY_OBSERVATIONS, Duration.ofDays(1)),
    GATEWAY_MEDIA(Topic.Names.GATEWAY_MEDIA, Duration.ofDays(1)),
    EXTERNAL_OBSERVATIONS(Topic.Names.EXTERNAL_OBSERVATIONS, Duration.ofMinutes(10)),
    INGEST_OBSERVATIONS(Topic.Names.INGEST_OBSERVATIONS, Duration.ofDays(1)),
    INGEST_SEGMENTS(Topic.Names.INGEST_SEGMENTS, Duration.ofDays(1)),
    ENCODER_REQUESTS(Topic.Names.ENCODER_REQUESTS, Duration.ofDays(1)),
    ENCODER_SEGMENTS(Topic.Names.ENCODER_SEGMENTS, Duration.ofDays(1)),
    ENCODER_FACTS(Topic.Names.ENCODER_FACTS, Duration.ofDays(1)),
    REASONING_ANSWERS(Topic.Names.REASONING_ANSWERS, Duration.ofDays(1)),
    MEMORY_COMMANDS(Topic.Names.MEMORY_COMMANDS, Duration.ofDays(1)),
    MEMORY_FACTS(Topic.Names.MEMORY_FACTS, null),
    MEMORY_PROJECTIONS(Topic.Names.MEMORY_PROJECTIONS, Duration.ofHours(1));

    private static final Duration DEAD_LETTERS = Duration.ofDays(14);

    private final String topicName;
    private final @Nullable Duration retention;

    Topic(String topicName, @Nullable Duration retention) {
        this.topicName = topicName;
        this.retention = retention;
    }

    public String topicName() {
        return topicName;
    }

    /** How long records are kept; empty for the log, which is compacted and kept for ever. */
    public Optional<Duration> retention() {
        return Optional.ofNullable(retention);
    }

    public String deadLetterName() {
        return topicName + ".dlq";
    }

    /** The topic's configuration as Kafka names it. */
    public Map<String, String> configuration() {
        if (retention == null) {
            return Map.of(
                    "cleanup.policy", "compact",
                    "min.cleanable.dirty.ratio", "0.1",
                    "max.compaction.lag.ms", millis(Duration.ofHours(12)),
                    "delete.retention.ms", millis(Duration.ofHours(6)),
                    "segment.ms", millis(Duration.ofHours(6)));
        }
        return deleting(retention);
    }

    public static Duration deadLetterRetention() {
        return DEAD_LETTERS;
    }

    public static Map<String, String> deadLetterConfiguration() {
        return deleting(DEAD_LETTERS);
    }

    private static Map<String, String> deleting(Duration retention) {
        // Kafka deletes closed segments only: a segment may live for a fifth of the retention at most.
        return Map.of(
                "cleanup.policy", "delete",
                "retention.ms", millis(retention),
                "segment.ms", millis(retention.dividedBy(5)));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    /** The names as constants, for annotations. */
    public static final class Names {
        public static final String GATEWAY_REQUESTS = "gateway.requests.v1";
        public static final String GATEWAY_OBSERVATIONS = "gateway.observations.v1";
        public static final String GATEWAY_MEDIA = "gateway.media.v1";
        public static final String EXTERNAL_OBSERVATIONS = "external.observations.v1";
        public static final String INGEST_OBSERVATIONS = "ingest.observations.v1";
        public static final String INGEST_SEGMENTS = "ingest.segments.v1";
        public static final String ENCODER_REQUESTS = "encoder.requests.v1";
        public static final String ENCODER_SEGMENTS = "encoder.segments.v1";
        public static final String ENCODER_FACTS = "encoder.facts.v1";
        public static final String REASONING_ANSWERS = "reasoning.answers.v1";
        public static final String MEMORY_COMMANDS = "memory.commands.v1";
        public static final String MEMORY_FACTS = "memory.facts.v1";
        public static final String MEMORY_PROJECTIONS = "memory.projections.v1";

        private Names() {}
    }
}
