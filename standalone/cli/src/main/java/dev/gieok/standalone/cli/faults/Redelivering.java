package dev.gieok.standalone.cli.faults;

import dev.gieok.contracts.Topic;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka gives everything once more, the very records: each person's in their order, persons shuffled. */
public final class Redelivering {
    private static final List<String> TOPICS = List.of(Topic.Names.GATEWAY_OBSERVATIONS, Topic.Names.MEMORY_COMMANDS);
    private static final Duration POLL = Duration.ofMillis(300);

    private final String bootstrapServers;

    public Redelivering(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Returns how many records Kafka took. */
    public int again(Set<String> persons, Random random) throws InterruptedException {
        Map<String, Deque<ConsumerRecord<String, byte[]>>> lines = new LinkedHashMap<>();
        read(persons, lines);
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", "true");
        List<Future<RecordMetadata>> sending = new ArrayList<>();
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            List<String> left = new ArrayList<>(lines.keySet());
            while (!left.isEmpty()) {
                int place = random.nextInt(left.size());
                var line = lines.getOrDefault(left.get(place), new ArrayDeque<>());
                ConsumerRecord<String, byte[]> record = line.removeFirst();
                sending.add(producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers())));
                if (line.isEmpty()) {
                    left.remove(place);
                }
            }
            for (Future<RecordMetadata> sent : sending) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("a record was not taken", e.getCause());
        }
        return sending.size();
    }

    /** A line is what one person has on one topic. */
    private void read(Set<String> persons, Map<String, Deque<ConsumerRecord<String, byte[]>>> lines) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (persons.contains(record.key())) {
                        lines.computeIfAbsent(record.topic() + " " + record.key(), line -> new ArrayDeque<>())
                                .add(record);
                    }
                }
            }
        }
    }
}
