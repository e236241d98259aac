package dev.gieok.encoder.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.fact.EncodingFacts;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.kafka.Traces;
import dev.gieok.platform.person.ErasedException;
import io.opentelemetry.context.Scope;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * `memory.facts.v1` → `encoder.facts.v1`, in the order of the log. A batch is acknowledged when all of it is published;
 * done again after a failure, it gives the same events again, which a projector knows by their versions.
 */
@ApplicationScoped
public class FactsConsumer {
    // Small enough that the first of many facts does not wait long for the last.
    private static final int TOGETHER = 32;

    private final EventCodec codec;
    private final EncodingFacts encoding;
    private final EventPublisher publisher;
    private final DeadLetters deadLetters;
    private final EncoderMetrics metrics;

    public FactsConsumer(
            EventCodec codec,
            EncodingFacts encoding,
            EventPublisher publisher,
            DeadLetters deadLetters,
            EncoderMetrics metrics) {
        this.codec = codec;
        this.encoding = encoding;
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    @Incoming(Channels.FACTS)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public void consume(ConsumerRecords<String, byte[]> batch) {
        List<Opened> opened = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> received : batch) {
            opened(received).ifPresent(opened::add);
        }
        List<CompletableFuture<Void>> published = new ArrayList<>();
        for (int from = 0; from < opened.size(); from += TOGETHER) {
            List<Opened> together = opened.subList(from, Math.min(from + TOGETHER, opened.size()));
            List<Event> encoded = metrics.timed(
                    EncoderMetrics.FACTS,
                    () -> encoding.encode(
                            together.stream().map(one -> one.envelope().event()).toList()));
            for (int i = 0; i < encoded.size(); i++) {
                published.add(published(together.get(i), encoded.get(i)));
            }
        }
        EventPublisher.joined(CompletableFuture.allOf(published.toArray(CompletableFuture[]::new)));
        metrics.facts(opened.size());
    }

    private record Opened(ConsumerRecord<String, byte[]> received, Envelope<Event> envelope) {}

    /** Empty for what has nothing to tell: a tombstone, an erased person, a record that had to be put aside. */
    private Optional<Opened> opened(ConsumerRecord<String, byte[]> received) {
        if (received.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Opened(received, codec.decode(received.headers(), received.value())));
        } catch (ErasedException e) {
            return Optional.empty();
        } catch (RetriableException e) {
            throw e;
        } catch (RuntimeException e) {
            // One by one: the failure strategy would put the whole batch aside.
            EventPublisher.joined(putAside(received, DeadLetters.codeOf(e)));
            return Optional.empty();
        }
    }

    /** In the trace of the record it came from: of a whole batch none is the current one. */
    private CompletableFuture<Void> published(Opened from, Event event) {
        try (Scope ignored = Traces.cause(from.received().headers()).makeCurrent()) {
            return publisher
                    .publish(Topic.ENCODER_FACTS, from.envelope().person(), event)
                    .exceptionallyCompose(failure -> {
                        boolean erased =
                                failure instanceof ErasedException || failure.getCause() instanceof ErasedException;
                        if (erased) {
                            return CompletableFuture.completedFuture(null);
                        }
                        return failure instanceof NonRetriableException known
                                ? putAside(from.received(), known.code())
                                : CompletableFuture.failedFuture(failure);
                    });
        }
    }

    private CompletableFuture<Void> putAside(ConsumerRecord<String, byte[]> received, ErrorCode code) {
        return deadLetters
                .put(received, code)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                        new RetriableException("Kafka did not take a dead letter", failure)));
    }
}
