package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Watches an observation until something was decided. It asks every 50 ms at first and after a fifth of the time
 * that has passed later on, so that watching a slow system does not make it slower: the figure is late by no more.
 */
final class Deciding {
    static final String RESOLUTION = "50 ms, or a fifth of the figure where that is more";

    private static final long SHORTEST_PAUSE = Duration.ofMillis(50).toNanos();
    private static final String PENDING = "pending";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int PART_OF_ELAPSED = 5;

    private static final Duration LONG = Duration.ofMinutes(20);

    private final Ticks ticks;
    private final Duration patience;

    Deciding(Ticks ticks, Duration patience) {
        this.ticks = ticks;
        this.patience = patience;
    }

    /** For much that was told at once. */
    static Deciding patiently() {
        return new Deciding(Ticks.SYSTEM, LONG);
    }

    /**
     * Waits, within the patience.
     *
     * @param since what the pauses are measured from, in ticks
     * @return empty once it is recallable, else why it is not
     */
    Optional<String> await(Gateway gateway, String observationId, long since) throws IOException, InterruptedException {
        while (true) {
            Gateway.Reply reply = gateway.get("/v1/observations/" + observationId);
            String status = status(reply);
            if (status.equals("decided")) {
                return Optional.empty();
            }
            long elapsed = ticks.now() - since;
            if (!status.equals(PENDING)) {
                return Optional.of(status);
            }
            if (elapsed > patience.toNanos()) {
                return Optional.of("undecided after " + patience.toSeconds() + " s");
            }
            ticks.waitUntil(ticks.now() + Math.max(SHORTEST_PAUSE, elapsed / PART_OF_ELAPSED));
        }
    }

    /** A memory that does not answer right now may do so later: it is still pending. */
    private static String status(Gateway.Reply reply) throws IOException {
        return switch (reply.status()) {
            case OK -> reply.json().path("status").asText();
            case UNAVAILABLE -> PENDING;
            default -> "status " + reply.status();
        };
    }
}
