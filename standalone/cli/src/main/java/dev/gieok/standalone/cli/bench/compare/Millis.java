package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.Latencies;
import java.util.Locale;

/** Latencies as the table has them. */
final class Millis {
    private Millis() {}

    static String halfAndMost(Latencies latencies) {
        return String.format(Locale.ROOT, "%.0f / %.0f ms", latencies.millisAt(50), latencies.millisAt(95));
    }
}
