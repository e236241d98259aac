package dev.gieok.encoder.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.request.EncodingRequest;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.EventPublisher;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** `gateway.requests.v1` → `encoder.requests.v1`. */
@ApplicationScoped
public class RequestsConsumer {
    private final EventCodec codec;
    private final EncodingRequest encoding;
    private final EventPublisher publisher;
    private final EncoderMetrics metrics;

    public RequestsConsumer(
            EventCodec codec, EncodingRequest encoding, EventPublisher publisher, EncoderMetrics metrics) {
        this.codec = codec;
        this.encoding = encoding;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    @Incoming(Channels.REQUESTS)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public void consume(ConsumerRecord<String, byte[]> received) {
        if (!EventCodec.is(received.headers(), ChatRequested.class)) {
            return;
        }
        Envelope<Event> envelope = codec.decode(received.headers(), received.value());
        Event encoded = metrics.timed(EncoderMetrics.REQUEST, () -> encoding.encode((ChatRequested) envelope.event()));
        EventPublisher.joined(publisher.publishForReply(
                Topic.ENCODER_REQUESTS, envelope.person(), encoded, envelope.replyPartition()));
    }
}
