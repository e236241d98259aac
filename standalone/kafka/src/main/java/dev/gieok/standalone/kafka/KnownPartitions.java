package dev.gieok.standalone.kafka;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.server.common.KRaftVersion;

/**
 * Tells a partition that has no leader now from one that does not exist. Kafka 4.3.0 to 4.4.0 does not (KAFKA-20734): its
 * transaction coordinator takes the first for the second, leaves out the marker that ends a transaction there, and writes
 * down that the transaction has ended. No partition of one node has a leader from when the broker's old session runs out,
 * 9 s after a start that follows `kill -9`, until it is registered again; a transaction that is ended just then stays open
 * for good, and whoever reads what is committed waits at it.
 */
final class KnownPartitions extends KRaftMetadataCache {
    KnownPartitions(int broker, Supplier<KRaftVersion> version) {
        super(broker, version);
    }

    /** No node for a partition whose leader is away: the marker waits until there is one. */
    @Override
    public Optional<Node> getPartitionLeaderEndpoint(String topic, int partition, ListenerName listener) {
        return super.getPartitionLeaderEndpoint(topic, partition, listener)
                .or(() ->
                        contains(new TopicPartition(topic, partition)) ? Optional.of(Node.noNode()) : Optional.empty());
    }
}
