package dev.gieok.memory.sessions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StoredTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final StoredTurns stored = new StoredTurns();

    @Test
    void whatIsStoredIsNotAwaited() {
        stored.tell("turn_1");

        assertTimeoutPreemptively(AT_ONCE, () -> stored.await("turn_1", LONG));
    }

    @Test
    void whoWaitsIsTold() {
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> stored.await("turn_1", LONG));

        stored.tell("turn_1");

        assertTimeoutPreemptively(AT_ONCE, waiting::join);
    }

    @Test
    void anotherTurnEndsNoWait() {
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> stored.await("turn_2", LONG));

        stored.tell("turn_1");

        assertFalse(waiting.isDone());
        stored.tell("turn_2");
        assertTimeoutPreemptively(AT_ONCE, waiting::join);
    }
}
