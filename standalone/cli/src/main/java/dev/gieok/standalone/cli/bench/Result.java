package dev.gieok.standalone.cli.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one measure found.
 *
 * @param settings what it was measured with
 * @param figures single numbers and words, in the order to print them
 * @param notes what a reader must know to judge the figures
 */
record Result(
        String measure, Map<String, Object> settings, List<Row> rows, Map<String, Object> figures, List<String> notes) {

    Result {
        settings = new TreeMap<>(settings);
    }

    /** Latencies of one kind of call in milliseconds. */
    record Row(String what, long count, Map<String, Long> failures, double p50, double p95, double p99, double max) {
        long failed() {
            return failures.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
