package dev.gieok.gateway.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.kafka.EventPublisher;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Publishes with the platform's publisher and waits until Kafka has it. */
public final class KafkaEvents implements Events {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final EventPublisher publisher;

    public KafkaEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(Topic topic, PersonId person, Event event) {
        taken(publisher.publish(topic, person, event));
    }

    @Override
    public void ask(PersonId person, ChatRequested request, Optional<Integer> replyPartition) {
        taken(publisher.publishForReply(Topic.GATEWAY_REQUESTS, person, request, replyPartition));
    }

    private static void taken(CompletableFuture<Void> published) {
        try {
            EventPublisher.joined(published);
        } catch (RetriableException e) {
            throw Refusal.forNow(
                    ProblemCode.QUEUE_UNAVAILABLE,
                    "The queue does not take new work right now. Nothing was kept of this request: send it again.",
                    RETRY_AFTER);
        } catch (NonRetriableException e) {
            if (e.code() != ErrorCode.EVENT_TOO_LARGE) {
                throw e;
            }
            throw Refusal.of(
                    ProblemCode.BODY_TOO_LARGE, "It is more than one request may carry. Send it in several requests.");
        }
    }
}
