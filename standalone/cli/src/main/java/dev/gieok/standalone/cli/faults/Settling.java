package dev.gieok.standalone.cli.faults;

import dev.gieok.contracts.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Waits until every consumer has taken what stands on its topics: then what was delivered twice has had its say. */
public final class Settling {
    private static final Map<String, List<String>> READERS = Map.of(
            "reasoning-service", List.of(Topic.Names.GATEWAY_OBSERVATIONS),
            "memory-fold", List.of(Topic.Names.GATEWAY_OBSERVATIONS, Topic.Names.MEMORY_COMMANDS),
            "encoder-service", List.of(Topic.Names.MEMORY_FACTS),
            "memory-service", List.of(Topic.Names.ENCODER_FACTS));
    /** Where a transaction ends stands a marker that no consumer is given; an aborted one leaves another. */
    private static final int MARKERS = 3;

    private static final Duration LOOK = Duration.ofMillis(300);

    private final String bootstrapServers;
    private final Duration patience;

    public Settling(String bootstrapServers, Duration patience) {
        this.bootstrapServers = bootstrapServers;
        this.patience = patience;
    }

    public void await() throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        String behind = "";
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            do {
                try {
                    behind = behind(admin);
                } catch (ExecutionException e) {
                    behind = String.valueOf(e.getCause());
                }
                if (behind.isEmpty()) {
                    return;
                }
                Thread.sleep(LOOK);
            } while (System.nanoTime() < deadline);
            throw new IllegalStateException(
                    "not settled: " + behind + "; open transactions: " + new OpenTransactions(admin).describe());
        }
    }

    private static String behind(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, Long> behind = new HashMap<>();
        for (var reader : READERS.entrySet()) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(reader.getKey())
                    .partitionsToOffsetAndMetadata()
                    .get();
            for (var end : ends(admin, reader.getValue()).entrySet()) {
                OffsetAndMetadata at = committed.get(end.getKey());
                long lag = end.getValue().offset() - (at == null ? 0 : at.offset());
                boolean transactional = end.getKey().topic().equals(Topic.Names.MEMORY_FACTS);
                if (lag > (transactional ? MARKERS : 0)) {
                    behind.put(reader.getKey() + " at " + end.getKey(), lag);
                }
            }
        }
        return behind.isEmpty() ? "" : behind.toString();
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
    }
}
