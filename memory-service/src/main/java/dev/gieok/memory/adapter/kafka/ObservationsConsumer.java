package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.memory.observations.ObservationKeeping;
import dev.gieok.platform.RetriableException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Observations on their way to be understood: kept as pending. */
@ApplicationScoped
public class ObservationsConsumer {
    static final String CHANNEL = "observations-in";

    private final Batches batches;
    private final ObservationKeeping keeping;

    public ObservationsConsumer(Batches batches, ObservationKeeping keeping) {
        this.batches = batches;
        this.keeping = keeping;
    }

    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5000)
    public void consume(ConsumerRecords<String, byte[]> records) {
        batches.handle(records, Set.of(ObservationAccepted.class), keeping::keep);
    }
}
