package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.memory.media.MediaKeeping;
import dev.gieok.platform.RetriableException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Media on its way: from the upload to the last moment. Segments that only the encoder needs are passed over unopened. */
@ApplicationScoped
public class MediaConsumer {
    static final String CHANNEL = "media-in";
    private static final Set<Class<? extends Event>> KEPT = Set.of(
            MediaUploaded.class,
            MediaForgotten.class,
            MediaTakenApart.class,
            MediaRejected.class,
            SegmentPerceived.class);

    private final Batches batches;
    private final MediaKeeping keeping;

    public MediaConsumer(Batches batches, MediaKeeping keeping) {
        this.batches = batches;
        this.keeping = keeping;
    }

    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5000)
    public void consume(ConsumerRecords<String, byte[]> records) {
        batches.handle(records, KEPT, keeping::keep);
    }
}
