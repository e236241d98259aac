package dev.gieok.standalone.cli.bench;

import java.time.Duration;

/** When each call is meant to start: evenly, whatever became of the ones before. */
record Schedule(int count, double perSecond) {
    private static final double NANOS = 1e9;

    Schedule {
        if (count < 1 || !(perSecond > 0)) {
            throw new IllegalArgumentException("a schedule has calls and a rate");
        }
    }

    static Schedule lasting(Duration duration, double perSecond) {
        return new Schedule((int) Math.max(1, Math.round(duration.toNanos() / NANOS * perSecond)), perSecond);
    }

    /** Nanoseconds after the beginning. */
    long startOf(int index) {
        return Math.round(index * NANOS / perSecond);
    }
}
