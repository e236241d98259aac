package dev.gieok.gateway.adapter.operation;

import dev.gieok.gateway.adapter.kafka.Broker;
import dev.gieok.gateway.adapter.memory.MemoryCalls;
import dev.gieok.gateway.chat.ReplyPartitions;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that new work can be taken: Kafka answers, the blob store answers, and the group has once given this
 * instance its share of the answers (an empty share is one, with more gateways than partitions). Memory is shown and
 * not demanded: while it is down observations are still taken, and a gateway that is taken out of the line for it
 * would turn half an outage into a whole one.
 */
@Readiness
@ApplicationScoped
public class GatewayReadiness implements HealthCheck {
    private final Broker kafka;
    private final Blobs blobs;
    private final ReplyPartitions partitions;
    private final MemoryCalls memory;

    public GatewayReadiness(Broker kafka, Blobs blobs, ReplyPartitions partitions, MemoryCalls memory) {
        this.kafka = kafka;
        this.blobs = blobs;
        this.partitions = partitions;
        this.memory = memory;
    }

    @Override
    public HealthCheckResponse call() {
        boolean broker = kafka.answers();
        boolean store = storeAnswers();
        return HealthCheckResponse.named("gateway")
                .status(broker && store && partitions.joined())
                .withData("kafka", broker)
                .withData("blobs", store)
                .withData("answers", partitions.joined())
                .withData("answer-partitions", partitions.count())
                .withData(
                        "memory", memory.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .build();
    }

    private boolean storeAnswers() {
        try {
            blobs.get("registry/health");
            return true;
        } catch (RetriableException e) {
            return false;
        }
    }
}
