package dev.gieok.ingest.adapter.process;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Stops a process that is silent for too long, or takes too long in all. */
final class Watch implements AutoCloseable {
    /** The exit code of a JVM that was told to end when its heap is full. */
    static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final ChildDismantler.Bounds bounds;
    private final ScheduledExecutorService timer;
    private final long began = System.nanoTime();
    private volatile long heard = System.nanoTime();
    private volatile boolean paused;
    private volatile boolean stopped;

    Watch(Process process, ChildDismantler.Bounds bounds) {
        this.process = process;
        this.bounds = bounds;
        this.timer =
                new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("media-watch")::unstarted);
        long look = Math.clamp(bounds.silence().toMillis() / 10, 10, 500);
        timer.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }

    void heard() {
        heard = System.nanoTime();
        paused = false;
    }

    void pause() {
        paused = true;
    }

    boolean hasStopped() {
        return stopped;
    }

    private void look() {
        boolean silent = !paused && since(heard).compareTo(bounds.silence()) > 0;
        if (silent || since(began).compareTo(bounds.total()) > 0) {
            stopped = true;
            process.destroyForcibly();
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
