package dev.gieok.reasoning.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
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
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(Event event, CompletableFuture<Void> done) {}

    KafkaOutbox(EventPublisher publisher, PersonId person, Optional<Integer> replyPartition) {
        this.publisher = publisher;
        this.person = person;
        this.replyPartition = replyPartition;
    }

    @Override
    public void emit(Event event) {
        sent.add(new Sent(event, publish(event)));
    }

    /**
     * Waits until Kafka has everything: only then may the record be acknowledged. What it never takes, as it is too large,
     * is told to have failed: somebody waits for the answer, and the books balance.
     */
    void flushed() {
        List<Event> failed = new ArrayList<>();
        NonRetriableException refusal = null;
        for (Sent each : sent) {
            try {
                EventPublisher.joined(each.done());
            } catch (NonRetriableException e) {
                refusal = e;
                failure(each.event(), e.code()).ifPresent(failed::add);
            }
        }
        if (refusal != null) {
            failed.stream().map(this::publish).toList().forEach(EventPublisher::joined);
            throw refusal;
        }
    }

    private static Optional<Event> failure(Event event, ErrorCode code) {
        return switch (event) {
            case AnswerCompleted completed ->
                Optional.of(new AnswerFailed(
                        completed.answer().answerId(), completed.answer().sessionId(), code.code()));
            case CandidatesExtracted extracted ->
                Optional.of(new ObservationFailed(extracted.observationId(), code.code()));
            // A piece of an answer; the answer itself tells how it ended.
            default -> Optional.empty();
        };
    }

    private CompletableFuture<Void> publish(Event event) {
        return switch (event) {
            case AnswerCited e -> reply(e);
            case AnswerDelta e -> reply(e);
            case AnswerCompleted e -> reply(e);
            case AnswerFailed e -> reply(e);
            // The seal is wider than this service: it makes nothing else for a topic of its own.
            default -> publisher.publish(Topic.MEMORY_COMMANDS, person, event);
        };
    }

    private CompletableFuture<Void> reply(Event event) {
        return publisher.reply(Topic.REASONING_ANSWERS, person, event, replyPartition);
    }
}
