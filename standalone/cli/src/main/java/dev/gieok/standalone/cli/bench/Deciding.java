package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Waits for an observation until something was decided; the gateway answers when it is, so watching costs one call. */
final class Deciding {
    private static final Duration ONE_CALL = Duration.ofSeconds(30);
    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final String PENDING = "pending";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

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
     * @param since what the patience is measured from, in ticks
     * @return empty once it is recallable, else why it is not
     */
    Optional<String> await(Gateway gateway, String observationId, long since) throws IOException, InterruptedException {
        while (true) {
            Gateway.Reply reply = gateway.story(observationId, ONE_CALL);
            switch (reply.status()) {
                case OK -> {
                    String status = reply.json().path("status").asText();
                    if (status.equals("decided")) {
                        return Optional.empty();
                    }
                    if (!status.equals(PENDING)) {
                        return Optional.of(status);
                    }
                }
                // A memory that does not answer right now may do so later.
                case UNAVAILABLE -> ticks.waitUntil(ticks.now() + PAUSE);
                default -> {
                    return Optional.of("status " + reply.status());
                }
            }
            if (ticks.now() - since > patience.toNanos()) {
                return Optional.of("undecided after " + patience.toSeconds() + " s");
            }
        }
    }
}
