package dev.gieok.reasoning.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.reasoning.answering.Acquainting;
import dev.gieok.reasoning.extraction.Extracting;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Observations in, candidates out. */
@ApplicationScoped
public class ObservationsConsumer {
    private final EventCodec codec;
    private final EventPublisher publisher;
    private final Extracting extracting;
    private final Acquainting acquainting;

    public ObservationsConsumer(
            EventCodec codec, EventPublisher publisher, Extracting extracting, Acquainting acquainting) {
        this.codec = codec;
        this.publisher = publisher;
        this.extracting = extracting;
        this.acquainting = acquainting;
    }

    @Incoming(Channels.OBSERVATIONS_IN)
    @Incoming(Channels.EXTERNAL_OBSERVATIONS_IN)
    @Blocking(value = Channels.LEARNING, ordered = false)
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5000)
    public void consume(ConsumerRecord<String, byte[]> record) {
        var envelope = codec.decode(record.headers(), record.value());
        if (!(envelope.event() instanceof ObservationAccepted accepted)) {
            throw new NonRetriableException(ErrorCode.UNKNOWN_EVENT_TYPE);
        }
        learn(envelope.person(), accepted);
    }

    private void learn(PersonId person, ObservationAccepted accepted) {
        try {
            publisher.publishAndWait(
                    Topic.MEMORY_COMMANDS,
                    person,
                    extracting.extract(accepted, acquainting.around(person, accepted.text())));
        } catch (RetriableException | ErasedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // The books balance: an accepted observation that cannot be decided is counted as failed.
            publisher.publishAndWait(
                    Topic.MEMORY_COMMANDS, person, extracting.failed(accepted.observationId(), DeadLetters.codeOf(e)));
            throw e;
        }
    }
}
