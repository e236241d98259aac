package dev.gieok.ingest.adapter.process;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Stops a process that is silent for too long, or takes too long in all. Only its own time counts. */
final class Watch implements AutoCloseable {
    private final Process process;
    private final Duration silence;
    private final Duration total;
    private final ScheduledExecutorService timer;
    private long heard = System.nanoTime();
    private Duration taken = Duration.ZERO;
    private boolean paused;
    private volatile boolean stopped;

    Watch(Process process, Duration silence, Duration total) {
        this.process = process;
        this.silence = silence;
        this.total = total;
        this.timer =
                new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("media-watch")::unstarted);
        long look = Math.clamp(silence.toMillis() / 10, 10, 500);
        timer.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }

    /** It said something, or goes on after a pause. */
    synchronized void heard() {
        taken = taken.plus(silent());
        heard = System.nanoTime();
        paused = false;
    }

    /** What is done from here on is our time, not the process's. */
    synchronized void pause() {
        taken = taken.plus(silent());
        paused = true;
    }

    boolean hasStopped() {
        return stopped;
    }

    private synchronized void look() {
        Duration silent = silent();
        if (silent.compareTo(silence) > 0 || taken.plus(silent).compareTo(total) > 0) {
            stopped = true;
            process.destroyForcibly();
        }
    }

    private Duration silent() {
        return paused ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - heard);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
