package dev.gieok.standalone.cli.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long calls took, to a thousandth of the value, and why others failed. Failures have no latency. */
public final class Latencies {
    private static final long LONGEST_MICROS = TimeUnit.HOURS.toMicros(1);
    private static final double MICROS_PER_MILLI = 1000;

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    public void record(long nanos) {
        micros.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 0, LONGEST_MICROS));
    }

    void record(Duration duration) {
        record(duration.toNanos());
    }

    void fail(String why) {
        failures.computeIfAbsent(why, it -> new LongAdder()).increment();
    }

    public long count() {
        return micros.getTotalCount();
    }

    public double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }

    double meanMillis() {
        return micros.getMean() / MICROS_PER_MILLI;
    }

    /** Why, and how often; empty when all went well. */
    Map<String, Long> failures() {
        Map<String, Long> counted = new TreeMap<>();
        failures.forEach((why, times) -> counted.put(why, times.sum()));
        return counted;
    }

    Result.Row row(String what) {
        return new Result.Row(
                what,
                count(),
                failures(),
                millisAt(50),
                millisAt(95),
                millisAt(99),
                micros.getMaxValue() / MICROS_PER_MILLI);
    }
}
