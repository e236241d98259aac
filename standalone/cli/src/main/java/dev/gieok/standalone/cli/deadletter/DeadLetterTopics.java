package dev.gieok.standalone.cli.deadletter;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads every `<topic>.dlq` from its beginning to its present end, in the order in which things failed. */
final class DeadLetterTopics {
    private static final String ENDING = ".dlq";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;

    DeadLetterTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    List<DeadLetter> read() {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "enable.auto.commit", "false");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            if (partitions.isEmpty()) {
                return List.of();
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return upTo(consumer.endOffsets(partitions, PATIENCE), consumer);
        } catch (KafkaException e) {
            throw new LaunchFailedException(
                    "Kafka does not answer at " + bootstrapServers + ": is it up? `./gieok status`", e);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> topic.getKey().endsWith(ENDING))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static List<DeadLetter> upTo(Map<TopicPartition, Long> ends, KafkaConsumer<String, byte[]> consumer) {
        List<DeadLetter> letters = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                letters.add(new DeadLetter(record));
            }
        }
        letters.sort(Comparator.comparing(DeadLetter::time).thenComparing(DeadLetter::place));
        return letters;
    }
}
