package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.RetriableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void whoWaitedInVainIsToldToComeAgainAndAPlaceThatIsFreeIsTaken() {
        AtOnce one = new AtOnce(1, Duration.ZERO);

        assertEquals("made", one.run(() -> {
            assertThrows(RetriableException.class, () -> one.run(() -> "too much"));
            return "made";
        }));
        assertThrows(
                IllegalStateException.class,
                () -> one.run(() -> {
                    throw new IllegalStateException("what fails gives its place back");
                }));
        assertEquals("again", one.run(() -> "again"));
    }

    @Test
    void theOthersWaitForTheirTurn() throws Exception {
        AtOnce one = new AtOnce(1, Duration.ofMinutes(1));
        List<String> made = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch may = new CountDownLatch(1);
        Future<Boolean> first = threads.submit(() -> one.run(() -> {
            begun.countDown();
            awaited(may);
            return made.add("first");
        }));
        begun.await();
        Future<Boolean> second = threads.submit(() -> one.run(() -> made.add("second")));
        while (one.waiting() == 0 && !second.isDone()) {
            Thread.onSpinWait();
        }
        may.countDown();

        assertTrue(first.get() && second.get());
        assertEquals(List.of("first", "second"), made);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
