package dev.gieok.encoder.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.segment.PerceivingSegments;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.ErasedException;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** `ingest.segments.v1` → `encoder.segments.v1`; segments are independent, so their order does not matter. */
@ApplicationScoped
public class SegmentsConsumer {
    private static final Logger LOG = Logger.getLogger(SegmentsConsumer.class);

    private final EventCodec codec;
    private final PerceivingSegments perceiving;
    private final EventPublisher publisher;
    private final EncoderMetrics metrics;

    public SegmentsConsumer(
            EventCodec codec, PerceivingSegments perceiving, EventPublisher publisher, EncoderMetrics metrics) {
        this.codec = codec;
        this.perceiving = perceiving;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    @Incoming(Channels.SEGMENTS)
    @Blocking(value = "segments", ordered = false)
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public void consume(ConsumerRecord<String, byte[]> received) {
        if (!EventCodec.is(received.headers(), SegmentExtracted.class)) {
            return;
        }
        Envelope<Event> envelope = codec.decode(received.headers(), received.value());
        SegmentExtracted segment = (SegmentExtracted) envelope.event();
        SegmentPerceived perceived = metrics.timed(EncoderMetrics.SEGMENT, () -> perceived(envelope.person(), segment));
        SegmentPerceived told = published(envelope.person(), segment, perceived);
        told.perceptions().values().forEach(perception -> metrics.perceived(perception.state()));
    }

    private SegmentPerceived published(PersonId person, SegmentExtracted segment, SegmentPerceived perceived) {
        try {
            publisher.publishAndWait(Topic.ENCODER_SEGMENTS, person, perceived);
            return perceived;
        } catch (NonRetriableException e) {
            if (e.code() != ErrorCode.EVENT_TOO_LARGE) {
                throw e;
            }
            LOG.warnf("segment too large media=%s index=%d", segment.mediaId(), segment.index());
            SegmentPerceived tooLarge = perceiving.tooLarge(segment);
            publisher.publishAndWait(Topic.ENCODER_SEGMENTS, person, tooLarge);
            return tooLarge;
        }
    }

    private SegmentPerceived perceived(PersonId person, SegmentExtracted segment) {
        try {
            return perceiving.perceive(person, segment);
        } catch (RetriableException | ErasedException e) {
            throw e;
        } catch (RuntimeException e) {
            // One bad piece must not leave its media item unfinished for ever.
            LOG.warnf("segment failed media=%s index=%d cause=%s", segment.mediaId(), segment.index(), e.getClass());
            return perceiving.failed(segment);
        }
    }
}
