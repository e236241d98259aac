package dev.gieok.standalone.cli.tour.stores;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every record of a person on every topic, opened with the master key as far as that is possible. */
public final class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;
    private final PersonRegistry persons;

    public Topics(String bootstrapServers, PersonRegistry persons) {
        this.bootstrapServers = bootstrapServers;
        this.persons = persons;
    }

    /**
     * What lies there.
     *
     * @param inLog live records of the log that hold the words
     * @param waiting topics with sealed records that hold the words until Kafka deletes or compacts them, and how many
     * @param sealed records of the person, whatever they hold
     * @param opened how many of those could be opened
     */
    public record Reading(long inLog, Map<String, Long> waiting, long sealed, long opened) {}

    public Reading read(Sought sought) {
        return reading(records(sought), sought);
    }

    Reading reading(List<ConsumerRecord<String, byte[]>> records, Sought sought) {
        Map<String, ConsumerRecord<String, byte[]>> last = new TreeMap<>();
        records.stream()
                .filter(record -> record.topic().equals(Topic.MEMORY_FACTS.topicName()))
                .forEach(record -> last.put(record.key(), record));
        Set<ConsumerRecord<String, byte[]>> live = Set.copyOf(last.values());
        long inLog = 0;
        long sealed = 0;
        long opened = 0;
        Map<String, Long> waiting = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.value() == null) {
                continue;
            }
            sealed++;
            Optional<String> clear = opened(record, sought);
            opened += clear.isPresent() ? 1 : 0;
            if (clear.filter(sought::standsIn).isEmpty()) {
                continue;
            }
            if (live.contains(record)) {
                inLog++;
            } else {
                waiting.merge(record.topic(), 1L, Long::sum);
            }
        }
        return new Reading(inLog, waiting, sealed, opened);
    }

    private Optional<String> opened(ConsumerRecord<String, byte[]> record, Sought sought) {
        String id = EventCodec.text(record.headers(), Headers.ID).orElse("");
        try {
            byte[] clear = persons.keys(sought.person()).open(record.value(), id);
            return Optional.of(new String(clear, StandardCharsets.UTF_8));
        } catch (ErasedException | NonRetriableException e) {
            return Optional.empty();
        }
    }

    private List<ConsumerRecord<String, byte[]>> records(Sought sought) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "enable.auto.commit", "false");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return records(consumer, sought);
        } catch (KafkaException e) {
            throw new LaunchFailedException(
                    "Kafka does not answer at " + bootstrapServers + ": is it up? `./gieok status`", e);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> records(KafkaConsumer<String, byte[]> consumer, Sought sought) {
        Set<String> names = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            names.add(topic.topicName());
            names.add(topic.deadLetterName());
        }
        List<TopicPartition> partitions = consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> names.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        consumer.offsetsForTimes(
                        partitions.stream()
                                .collect(Collectors.toMap(
                                        one -> one, one -> sought.since().toEpochMilli())),
                        PATIENCE)
                .forEach((partition, found) ->
                        consumer.seek(partition, found == null ? ends.getOrDefault(partition, 0L) : found.offset()));
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        String person = sought.person().value();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> {
                if (record.key() != null && record.key().startsWith(person)) {
                    records.add(record);
                }
            });
        }
        return records;
    }
}
