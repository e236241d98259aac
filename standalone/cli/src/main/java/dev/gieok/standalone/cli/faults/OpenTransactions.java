package dev.gieok.standalone.cli.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.common.TopicPartition;

/**
 * What partitions still wait for: whoever reads what is committed gets no further there. One whose coordinator says that
 * it is complete will never end.
 */
final class OpenTransactions {
    private final Admin admin;

    OpenTransactions(Admin admin) {
        this.admin = admin;
    }

    /** Each with the state that its coordinator knows, and where it is open. */
    List<String> describe() throws InterruptedException {
        try {
            Map<Long, String> known = new TreeMap<>();
            for (TransactionListing listed : admin.listTransactions().all().get()) {
                known.put(listed.producerId(), listed.transactionalId() + " " + listed.state());
            }
            Map<String, TreeSet<String>> open = new TreeMap<>();
            for (var at : admin.describeProducers(partitions()).all().get().entrySet()) {
                for (ProducerState producer : at.getValue().activeProducers()) {
                    if (producer.currentTransactionStartOffset().isPresent()) {
                        String name = known.getOrDefault(producer.producerId(), "unknown") + " epoch "
                                + producer.producerEpoch();
                        open.computeIfAbsent(name, first -> new TreeSet<>())
                                .add(at.getKey().toString());
                    }
                }
            }
            return open.entrySet().stream()
                    .map(it -> it.getKey() + " at " + it.getValue())
                    .toList();
        } catch (ExecutionException e) {
            return List.of("not to be had: " + e.getCause());
        }
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        var topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        List<TopicPartition> partitions = new ArrayList<>();
        admin.describeTopics(topics)
                .allTopicNames()
                .get()
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(one -> partitions.add(new TopicPartition(topic.name(), one.partition()))));
        return partitions;
    }
}
