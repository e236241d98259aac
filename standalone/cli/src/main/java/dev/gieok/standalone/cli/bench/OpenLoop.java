package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/**
 * Starts every call at its own time, whether or not earlier ones were answered, and counts from the time it was meant
 * to start: while a server stalls, everybody who would have come meanwhile waits too, and the histogram shows it (no
 * coordinated omission).
 */
final class OpenLoop {
    private final Ticks ticks;
    private final Executor executor;

    /**
     * @param executor runs each call without making the next one wait: a virtual thread for each
     */
    OpenLoop(Ticks ticks, Executor executor) {
        this.ticks = ticks;
        this.executor = executor;
    }

    /** Returns when every call has ended. `lateness` is how late the generator itself was: it must stay small. */
    void run(Schedule schedule, Call call, Latencies latencies, Latencies lateness) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(schedule.count());
        long begin = ticks.now();
        for (int i = 0; i < schedule.count(); i++) {
            int index = i;
            long intended = begin + schedule.startOf(i);
            ticks.waitUntil(intended);
            executor.execute(() -> {
                try {
                    lateness.record(ticks.now() - intended);
                    make(call, index, intended, latencies);
                } finally {
                    running.countDown();
                }
            });
        }
        running.await();
    }

    private void make(Call call, int index, long intended, Latencies latencies) {
        try {
            Optional<String> failure = call.make(index, intended);
            long took = ticks.now() - intended;
            failure.ifPresentOrElse(latencies::fail, () -> latencies.record(took));
        } catch (IOException e) {
            latencies.fail("no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            latencies.fail("interrupted");
        }
    }

    /** One call. */
    @FunctionalInterface
    interface Call {
        /**
         * Makes it, and blocks until it is answered.
         *
         * @param intended when it was meant to start, in the ticks of the loop
         * @return empty when all went well, else why not, in one word or a status
         */
        Optional<String> make(int index, long intended) throws IOException, InterruptedException;
    }
}
