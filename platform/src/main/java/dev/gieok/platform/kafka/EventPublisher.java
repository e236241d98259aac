package dev.gieok.platform.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventCodec;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** The one way onto a topic: sealed, keyed by person, with the trace in its headers; done when Kafka has it. */
public final class EventPublisher {
    private final Producer<String, byte[]> producer;
    private final EventCodec codec;
    private final Clock clock;

    public EventPublisher(Producer<String, byte[]> producer, EventCodec codec, Clock clock) {
        this.producer = producer;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Completes when all in-sync replicas have it; fails with {@link RetriableException}, or with `event-too-large`, which
     * no repetition mends.
     */
    public CompletableFuture<Void> publish(Topic topic, PersonId person, Event event) {
        return send(topic, person, event, null, Optional.empty());
    }

    /** The same, and tells whoever answers where the asker listens. */
    public CompletableFuture<Void> publishForReply(
            Topic topic, PersonId person, Event event, Optional<Integer> replyPartition) {
        return send(topic, person, event, null, replyPartition);
    }

    /** To the partition where the asker listens, or by person when nobody said one. */
    public CompletableFuture<Void> reply(Topic topic, PersonId person, Event event, Optional<Integer> replyPartition) {
        return send(topic, person, event, replyPartition.orElse(null), Optional.empty());
    }

    /** Waits for {@link #publish}; for a handler that must not acknowledge before Kafka has what it made. */
    public void publishAndWait(Topic topic, PersonId person, Event event) {
        joined(publish(topic, person, event));
    }

    public static void joined(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Void> send(
            Topic topic, PersonId person, Event event, @Nullable Integer partition, Optional<Integer> replyPartition) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            Instant now = clock.instant();
            EventCodec.Encoded encoded = codec.encode(person, UUID.randomUUID().toString(), now, event);
            replyPartition.ifPresent(
                    p -> EventCodec.add(encoded.headers(), Headers.REPLY_PARTITION, Integer.toString(p)));
            Traces.inject(encoded.headers());
            producer.send(
                    new ProducerRecord<>(
                            topic.topicName(), partition, person.value(), encoded.value(), encoded.headers()),
                    (metadata, failure) -> {
                        if (failure == null) {
                            done.complete(null);
                        } else {
                            done.completeExceptionally(translated(failure));
                        }
                    });
        } catch (org.apache.kafka.common.KafkaException e) {
            done.completeExceptionally(translated(e));
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
        return done;
    }

    private static RuntimeException translated(Exception failure) {
        return failure instanceof RecordTooLargeException
                ? new NonRetriableException(ErrorCode.EVENT_TOO_LARGE, failure)
                : new RetriableException("Kafka did not take an event", failure);
    }
}
