package dev.gieok.platform.kafka;

import dev.gieok.platform.PlatformConfig;
import dev.gieok.platform.RetriableException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Every service makes sure that the topics are there before it consumes; who comes first makes them. */
@ApplicationScoped
public class TopicsAtStartup {
    private static final Logger LOG = Logger.getLogger(TopicsAtStartup.class);
    private static final int TRIES = 10;

    private final TopicSetup topics;
    private final boolean enabled;

    public TopicsAtStartup(TopicSetup topics, PlatformConfig config) {
        this.topics = topics;
        this.enabled = config.ensureTopics();
    }

    void ensure(@Observes @Priority(1) StartupEvent started) {
        for (int attempt = 1; enabled; attempt++) {
            try {
                topics.ensure();
                return;
            } catch (RetriableException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.infof("waiting for Kafka, try %d of %d", attempt, TRIES);
            }
        }
    }
}
