package dev.gieok.reasoning.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.reasoning.answering.Answering;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Requests in, answers out. */
@ApplicationScoped
public class RequestsConsumer {
    private final EventCodec codec;
    private final EventPublisher publisher;
    private final Answering answering;

    public RequestsConsumer(EventCodec codec, EventPublisher publisher, Answering answering) {
        this.codec = codec;
        this.publisher = publisher;
        this.answering = answering;
    }

    @Incoming(Channels.REQUESTS_IN)
    @Blocking(value = Channels.ANSWERING, ordered = false)
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5000)
    public void consume(ConsumerRecord<String, byte[]> record) {
        var envelope = codec.decode(record.headers(), record.value());
        if (!(envelope.event() instanceof RequestEncoded encoded)) {
            throw new NonRetriableException(ErrorCode.UNKNOWN_EVENT_TYPE);
        }
        KafkaOutbox outbox = new KafkaOutbox(publisher, envelope.person(), envelope.replyPartition());
        try {
            answering.answer(envelope.person(), encoded, outbox);
        } finally {
            outbox.flushed();
        }
    }
}
