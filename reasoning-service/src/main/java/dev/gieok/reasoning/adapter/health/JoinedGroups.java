package dev.gieok.reasoning.adapter.health;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Of which topics the partitions have been shared out. A consumer that got none counts too: there may be more instances
 * than partitions. Not told apart by identity hash, which two consumers may share.
 */
@ApplicationScoped
@Identifier("joined-groups")
public class JoinedGroups implements KafkaConsumerRebalanceListener {
    private final Set<String> joined = ConcurrentHashMap.newKeySet();

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joined.addAll(consumer.subscription());
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joined.removeAll(consumer.subscription());
    }

    /** Of how many topics. */
    public int count() {
        return joined.size();
    }
}
