package dev.gieok.standalone.cli.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the time of an answer went. */
final class Hops {
    private static final double PERCENT = 100;

    private final Latencies in = new Latencies();
    private final Latencies encoder = new Latencies();
    private final Latencies reasoning = new Latencies();
    private final Latencies out = new Latencies();

    private Hops() {}

    static List<Result.Row> rows(List<ChatMeasure.Asked> asked, Map<String, HopLog.Times> seen) {
        Hops hops = new Hops();
        asked.stream()
                .map(question -> new Trip(
                        question, Objects.requireNonNullElse(seen.get(question.answerId()), HopLog.Times.NONE)))
                .forEach(hops::add);
        return hops.rows();
    }

    private void add(Trip trip) {
        HopLog.Times at = trip.times;
        if (at.requested() == null || at.encoded() == null || at.completed() == null) {
            Stream.of(in, encoder, reasoning, out).forEach(hop -> hop.fail("event not seen"));
            return;
        }
        in.record(Duration.between(trip.asked.sent(), at.requested()));
        encoder.record(Duration.between(at.requested(), at.encoded()));
        reasoning.record(Duration.between(at.encoded(), at.completed()));
        out.record(Duration.between(at.completed(), trip.asked.received()));
    }

    private List<Result.Row> rows() {
        return List.of(
                row("client → gateway, until published", in),
                row("→ encoder, until published", encoder),
                row("→ reasoning with recall, until published", reasoning),
                row("→ gateway → client", out));
    }

    private Result.Row row(String hop, Latencies latencies) {
        double all = Stream.of(in, encoder, reasoning, out)
                .mapToDouble(Latencies::meanMillis)
                .sum();
        double share = all == 0 ? 0 : PERCENT * latencies.meanMillis() / all;
        return latencies.row("  %s (%.0f %% of the mean)".formatted(hop, share));
    }

    private record Trip(ChatMeasure.Asked asked, HopLog.Times times) {}
}
