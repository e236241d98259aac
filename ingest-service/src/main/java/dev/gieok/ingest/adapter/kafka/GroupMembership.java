package dev.gieok.ingest.adapter.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: every channel was given its share of the partitions once, which may be none where instances are many. */
@Readiness
@ApplicationScoped
@Identifier("ingest-service")
public class GroupMembership implements KafkaConsumerRebalanceListener, HealthCheck {
    private final Set<String> joined = ConcurrentHashMap.newKeySet();
    private final List<String> expected;

    public GroupMembership(Config config) {
        this.expected = List.of(Channels.EXTERNAL_OBSERVATIONS, Channels.MEDIA).stream()
                .map(channel -> "mp.messaging.incoming." + channel)
                .filter(channel -> config.getOptionalValue(channel + ".connector", String.class)
                        .filter("smallrye-kafka"::equals)
                        .isPresent())
                .map(channel -> config.getValue(channel + ".topic", String.class))
                .toList();
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joined.addAll(consumer.subscription());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("group-membership")
                .status(joined.containsAll(expected))
                .build();
    }
}
