package dev.gieok.platform.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.platform.RetriableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing; what exists is left as its operator made it. */
public final class TopicSetup {
    private static final long SECONDS = 30;

    private final Admin admin;
    private final int partitions;
    private final short replication;

    public TopicSetup(Admin admin, int partitions, short replication) {
        this.admin = admin;
        this.partitions = partitions;
        this.replication = replication;
    }

    public void ensure() {
        try {
            Set<String> present = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = new ArrayList<>();
            for (Topic topic : Topic.values()) {
                missing.add(new NewTopic(topic.topicName(), partitions, replication).configs(topic.configuration()));
                missing.add(
                        new NewTopic(topic.deadLetterName(), 1, replication).configs(Topic.deadLetterConfiguration()));
            }
            missing.removeIf(topic -> present.contains(topic.name()));
            for (var created : admin.createTopics(missing).values().values()) {
                awaited(created);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("interrupted while topics were made", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new RetriableException("topics cannot be made", e);
        }
    }

    private static void awaited(org.apache.kafka.common.KafkaFuture<Void> created)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            created.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // Another service was first.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
