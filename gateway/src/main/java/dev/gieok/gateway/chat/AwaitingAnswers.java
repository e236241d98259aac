package dev.gieok.gateway.chat;

import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits for an answer: from Kafka when the reply partition is ours, and from memory when it never was, when it was
 * taken away by a rebalance, or when nothing is heard for long.
 */
public final class AwaitingAnswers {
    private static final Duration HEARD_DIRECTLY = Duration.ofSeconds(3);
    private static final Duration HEARD_FROM_MEMORY = Duration.ofMillis(150);

    private final ReplyPartitions partitions;
    private final Answers answers;
    private final Clock clock;

    public AwaitingAnswers(ReplyPartitions partitions, Answers answers, Clock clock) {
        this.partitions = partitions;
        this.answers = answers;
        this.clock = clock;
    }

    AwaitedAnswer await(
            Waiter waiter,
            AnswerId answer,
            Optional<Integer> partition,
            boolean askMemoryFirst,
            Duration atMost,
            Consumer<Event> onEvent) {
        Instant deadline = clock.instant().plus(atMost);
        boolean askMemory = askMemoryFirst;
        while (true) {
            if (askMemory) {
                Optional<AwaitedAnswer> remembered = remembered(waiter, answer);
                if (remembered.isPresent()) {
                    return remembered.get();
                }
            }
            Duration left = Duration.between(clock.instant(), deadline);
            if (!left.isPositive()) {
                return new AwaitedAnswer.StillPending();
            }
            Optional<Event> next = next(waiter, shorter(left, silenceUntilDoubt(partition)));
            if (next.isEmpty()) {
                askMemory = true;
            } else if (next.get() instanceof AnswerCompleted completed) {
                return new AwaitedAnswer.Completed(completed.answer());
            } else if (next.get() instanceof AnswerFailed failed) {
                return new AwaitedAnswer.Failed(failed.code());
            } else {
                onEvent.accept(next.get());
                askMemory = false;
            }
        }
    }

    private Duration silenceUntilDoubt(Optional<Integer> partition) {
        return partition.filter(partitions::owns).isPresent() ? HEARD_DIRECTLY : HEARD_FROM_MEMORY;
    }

    private Optional<AwaitedAnswer> remembered(Waiter waiter, AnswerId answer) {
        try {
            return answers.find(waiter.person(), answer).flatMap(AwaitingAnswers::ended);
        } catch (Refusal refusal) {
            if (refusal.code() == ProblemCode.NOT_FOUND) {
                throw refusal;
            }
            // Memory is away; the answer may still come by Kafka.
            return Optional.empty();
        }
    }

    /** How it ended, if it did. */
    static Optional<AwaitedAnswer> ended(AnswerRecord record) {
        if (record.answer() != null) {
            return Optional.of(new AwaitedAnswer.Completed(record.answer()));
        }
        return "failed".equals(record.status())
                ? Optional.of(new AwaitedAnswer.Failed(String.valueOf(record.code())))
                : Optional.empty();
    }

    private static Optional<Event> next(Waiter waiter, Duration atMost) {
        try {
            return waiter.next(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
