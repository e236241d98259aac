package dev.gieok.reasoning.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.reasoning.answering.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Answers to whoever waits for them, everything else to memory. One per handled record. */
final class KafkaOutbox implements Outbox {
    private final EventPublisher publisher;
    private final PersonId person;
    private final Optional<Integer> replyPartition;
    private final List<CompletableFuture<Void>> sent = new ArrayList<>();

    KafkaOutbox(EventPublisher publisher, PersonId person, Optional<Integer> replyPartition) {
        this.publisher = publisher;
        this.person = person;
        this.replyPartition = replyPartition;
    }

    @Override
    public void emit(Event event) {
        sent.add(
                switch (event) {
                    case AnswerCited e -> reply(e);
                    case AnswerDelta e -> reply(e);
                    case AnswerCompleted e -> reply(e);
                    case AnswerFailed e -> reply(e);
                    // The seal is wider than this service: it makes nothing else for a topic of its own.
                    default -> publisher.publish(Topic.MEMORY_COMMANDS, person, event);
                });
    }

    /** Waits until Kafka has everything: only then may the record be acknowledged. */
    void flushed() {
        sent.forEach(EventPublisher::joined);
    }

    private CompletableFuture<Void> reply(Event event) {
        return publisher.reply(Topic.REASONING_ANSWERS, person, event, replyPartition);
    }
}
