package dev.gieok.gateway.chat;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.SessionId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question that was asked and whose answer can be awaited. */
public final class Conversation implements AutoCloseable {
    private final AnswerId answerId;
    private final @Nullable SessionId sessionId;
    private final Waiter waiter;
    private final Optional<Integer> partition;
    private final boolean askedBefore;
    private final AwaitingAnswers awaiting;

    Conversation(
            AnswerId answerId,
            @Nullable SessionId sessionId,
            Waiter waiter,
            Optional<Integer> partition,
            boolean askedBefore,
            AwaitingAnswers awaiting) {
        this.answerId = answerId;
        this.sessionId = sessionId;
        this.waiter = waiter;
        this.partition = partition;
        this.askedBefore = askedBefore;
        this.awaiting = awaiting;
    }

    public AnswerId answerId() {
        return answerId;
    }

    /** Null when an earlier call asked. */
    public @Nullable SessionId sessionId() {
        return sessionId;
    }

    /**
     * @param onEvent hears citations and deltas as they come
     */
    public AwaitedAnswer await(Duration atMost, Consumer<Event> onEvent) {
        return awaiting.await(waiter, answerId, partition, askedBefore, atMost, onEvent);
    }

    @Override
    public void close() {
        waiter.close();
    }
}
