package dev.gieok.memory.sessions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

        assertTrue(stored.await("turn_1", Duration.ZERO));
        assertFalse(stored.await("turn_2", Duration.ZERO));
    }

    @Test
    void whoWaitsIsTold() {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> stored.await("turn_1", LONG));

        stored.tell("turn_1");

        assertTrue(assertTimeoutPreemptively(AT_ONCE, waiting::join));
    }
}
