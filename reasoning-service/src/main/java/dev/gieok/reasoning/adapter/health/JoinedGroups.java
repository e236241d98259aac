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
 * Which consumers have been given their share. One that got no partition counts too: there may be more instances than
 * partitions.
 */
@ApplicationScoped
@Identifier("joined-groups")
public class JoinedGroups implements KafkaConsumerRebalanceListener {
    private final Set<Integer> joined = ConcurrentHashMap.newKeySet();

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joined.add(System.identityHashCode(consumer));
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joined.remove(System.identityHashCode(consumer));
    }

    public int count() {
        return joined.size();
    }
}
