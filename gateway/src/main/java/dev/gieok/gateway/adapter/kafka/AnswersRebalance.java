package dev.gieok.gateway.adapter.kafka;

import dev.gieok.gateway.chat.ReplyPartitions;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Learns which partitions of the answers are ours. */
@ApplicationScoped
@Identifier(AnswersRebalance.NAME)
public class AnswersRebalance implements KafkaConsumerRebalanceListener {
    /** As the channel's configuration names it. */
    static final String NAME = "answers-rebalance";

    private static final Logger LOG = Logger.getLogger(AnswersRebalance.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReplyPartitions partitions;

    public AnswersRebalance(ReplyPartitions partitions) {
        this.partitions = partitions;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        // "From the end on" must mean the end as it is now: an answer may come before the first poll looks it up.
        assigned.forEach(partition -> consumer.position(partition, PATIENCE));
        partitions.assigned(numbers(assigned));
        LOG.infof("answers partitions=%d", partitions.count());
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> revoked) {
        partitions.revoked(numbers(revoked));
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> lost) {
        partitions.revoked(numbers(lost));
    }

    private static List<Integer> numbers(Collection<TopicPartition> topicPartitions) {
        return topicPartitions.stream().map(TopicPartition::partition).toList();
    }
}
