package dev.gieok.ingest.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.ingest.IngestMetrics;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.MediaShelf;
import dev.gieok.ingest.media.TakingApart;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.EventPublisher;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** `gateway.media.v1` → `ingest.segments.v1`. Items are independent; one that is forgotten while it is read is cleared. */
@ApplicationScoped
public class MediaConsumer {
    private final EventCodec codec;
    private final TakingApart takingApart;
    private final MediaShelf shelf;
    private final EventPublisher publisher;
    private final IngestMetrics metrics;

    public MediaConsumer(
            EventCodec codec,
            TakingApart takingApart,
            MediaShelf shelf,
            EventPublisher publisher,
            IngestMetrics metrics) {
        this.codec = codec;
        this.takingApart = takingApart;
        this.shelf = shelf;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    @Incoming(Channels.MEDIA)
    @Blocking(value = "media", ordered = false)
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public void consume(ConsumerRecord<String, byte[]> received) {
        Envelope<Event> envelope = codec.decode(received.headers(), received.value());
        if (envelope.event() instanceof MediaUploaded uploaded) {
            takeApart(envelope.person(), uploaded);
        } else if (envelope.event() instanceof MediaForgotten forgotten) {
            shelf.clear(envelope.person(), forgotten.mediaId());
        }
    }

    private void takeApart(PersonId person, MediaUploaded uploaded) {
        long began = System.nanoTime();
        takingApart
                .takeApart(person, uploaded, event -> publisher.publishAndWait(Topic.INGEST_SEGMENTS, person, event))
                .ifPresent(end -> measured(end, Duration.ofNanos(System.nanoTime() - began)));
    }

    private void measured(Dismantled end, Duration took) {
        switch (end) {
            case Dismantled.Whole whole -> metrics.takenApart(took);
            case Dismantled.Refused refused -> metrics.rejected(refused.code(), took);
        }
    }
}
