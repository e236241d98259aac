package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private static final double PRECISION = 0.01;

    private final HandWound time = new HandWound();
    private final Latencies latencies = new Latencies();
    private final Latencies lateness = new Latencies();

    @Test
    void everyCallIsMeantToStartAtItsOwnTime() throws InterruptedException {
        List<Long> intended = new ArrayList<>();

        loop().run(
                        new Schedule(5, 100),
                        (index, at) -> {
                            intended.add(TimeUnit.NANOSECONDS.toMillis(at - HandWound.BEGIN));
                            return Optional.empty();
                        },
                        latencies,
                        lateness);

        assertEquals(List.of(0L, 10L, 20L, 30L, 40L), intended);
    }

    @Test
    void aDelayIsFeltByAllWhoWouldHaveComeMeanwhile() throws InterruptedException {
        // One thread for all, so that a call that takes 100 ms holds up those behind it, 10 ms apart.
        loop().run(
                        new Schedule(20, 100),
                        (index, at) -> {
                            time.pass(Duration.ofMillis(index == 3 ? 100 : 0));
                            return Optional.empty();
                        },
                        latencies,
                        lateness);

        // 100, 90, 80 … 10 ms; whoever counts from the sending sees one slow call and nineteen quick ones.
        assertEquals(20, latencies.count());
        assertEquals(100, latencies.millisAt(100), PRECISION * 100);
        assertEquals(50, latencies.millisAt(75), PRECISION * 50);
        assertEquals(10, latencies.millisAt(51), PRECISION * 10);
        assertEquals(0, latencies.millisAt(50), PRECISION);
        assertEquals(90, lateness.millisAt(100), PRECISION * 90);
    }

    @Test
    void failuresAreCountedByCauseAndHaveNoLatency() throws InterruptedException {
        loop().run(
                        new Schedule(6, 10),
                        (index, at) -> switch (index) {
                            case 1, 4 -> Optional.of("status 503");
                            case 2 -> throw new IOException("connection reset");
                            default -> Optional.empty();
                        },
                        latencies,
                        lateness);

        Result.Row row = latencies.row("calls");
        assertEquals(3, row.count());
        assertEquals(Map.of("status 503", 2L, "no answer: IOException", 1L), row.failures());
        assertEquals(3, row.failed());
    }

    @Test
    void aScheduleLastsAsLongAsItIsTold() {
        Schedule schedule = Schedule.lasting(Duration.ofSeconds(30), 100);

        assertEquals(3000, schedule.count());
        assertEquals(Duration.ofMillis(29_990).toNanos(), schedule.startOf(2999));
        assertTrue(Schedule.lasting(Duration.ofMillis(1), 1).count() > 0);
    }

    private OpenLoop loop() {
        return new OpenLoop(time, Runnable::run);
    }

    /** Time that passes only when it is told to, or when somebody waits. */
    private static final class HandWound implements Ticks {
        private static final long BEGIN = 1_000_000;

        private long now = BEGIN;

        void pass(Duration duration) {
            now += duration.toNanos();
        }

        @Override
        public long now() {
            return now;
        }

        @Override
        public void waitUntil(long nanos) {
            now = Math.max(now, nanos);
        }
    }
}
