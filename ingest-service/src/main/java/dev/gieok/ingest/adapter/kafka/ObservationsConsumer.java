package dev.gieok.ingest.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.ingest.IngestMetrics;
import dev.gieok.ingest.adapter.cloudevents.ExternalEvents;
import dev.gieok.ingest.observation.AcceptingObservations;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.kafka.EventPublisher;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** `external.observations.v1` → `ingest.observations.v1`. What is refused goes to the dead letter, and the line goes on. */
@ApplicationScoped
public class ObservationsConsumer {
    private final AcceptingObservations accepting;
    private final EventPublisher publisher;
    private final IngestMetrics metrics;

    public ObservationsConsumer(AcceptingObservations accepting, EventPublisher publisher, IngestMetrics metrics) {
        this.accepting = accepting;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    @Incoming(Channels.EXTERNAL_OBSERVATIONS)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public void consume(ConsumerRecord<String, byte[]> received) {
        try {
            accepting.accept(ExternalEvents.read(received), (person, observation) -> {
                publisher.publishAndWait(Topic.INGEST_OBSERVATIONS, person, observation);
                metrics.accepted();
            });
        } catch (NonRetriableException e) {
            metrics.refused(e.code());
            throw e;
        }
    }
}
