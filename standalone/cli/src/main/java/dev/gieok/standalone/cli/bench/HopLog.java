package dev.gieok.standalone.cli.bench;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Home;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads back, after the fact, when the events of a chat were published; opens them with the key of this machine. */
final class HopLog {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final List<Topic> TOPICS =
            List.of(Topic.GATEWAY_REQUESTS, Topic.ENCODER_REQUESTS, Topic.REASONING_ANSWERS);

    private final String bootstrapServers;
    private final Home home;
    private final Duration patience;

    /**
     * @param patience with a broker that does not answer
     */
    HopLog(String bootstrapServers, Home home, Duration patience) {
        this.bootstrapServers = bootstrapServers;
        this.home = home;
        this.patience = patience;
    }

    /** From here on; what is there already is not looked at. Empty when Kafka cannot be read from here. */
    Optional<Reading> startReading() {
        EventCodec codec = new EventCodec(
                new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), MasterKey.loadOrCreate(home.masterKey())),
                "/bench");
        try {
            return Optional.of(new Reading(consumer(), codec));
        } catch (KafkaException e) {
            return Optional.empty();
        }
    }

    private Consumer<String, byte[]> consumer() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(patience.toMillis()));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Positions from before; nothing is fetched until it is asked for, so that reading costs the measured nothing. */
    static final class Reading implements AutoCloseable {
        private final Consumer<String, byte[]> consumer;
        private final EventCodec codec;
        private final Map<String, Times> seen = new HashMap<>();

        private Reading(Consumer<String, byte[]> consumer, EventCodec codec) {
            this.consumer = consumer;
            this.codec = codec;
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }

        /** What was published since, by answer id. */
        Map<String, Times> seen() {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(this::note);
            }
            return seen;
        }

        private void note(ConsumerRecord<String, byte[]> record) {
            if (Stream.of(ChatRequested.class, RequestEncoded.class, AnswerCompleted.class)
                    .noneMatch(type -> EventCodec.is(record.headers(), type))) {
                return;
            }
            try {
                Envelope<Event> event = codec.decode(record.headers(), record.value());
                note(event.event(), event.time());
            } catch (NonRetriableException | ErasedException e) {
                // Somebody else's, or none of this version: it is not part of the measured talk.
            }
        }

        private void note(Event event, Instant time) {
            if (event instanceof ChatRequested request) {
                merge(request.answerId().value(), new Times(time, null, null));
            } else if (event instanceof RequestEncoded encoded) {
                merge(encoded.request().answerId().value(), new Times(null, time, null));
            } else if (event instanceof AnswerCompleted completed) {
                merge(completed.answer().answerId().value(), new Times(null, null, time));
            }
        }

        private void merge(String answerId, Times more) {
            seen.merge(answerId, more, Times::or);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    /** When the events of one answer were handed to Kafka; null for one that was not seen. */
    record Times(
            @Nullable Instant requested,
            @Nullable Instant encoded,
            @Nullable Instant completed) {
        static final Times NONE = new Times(null, null, null);

        Times or(Times other) {
            return new Times(
                    requested == null ? other.requested : requested,
                    encoded == null ? other.encoded : encoded,
                    completed == null ? other.completed : completed);
        }
    }
}
