package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** Asks for what was taught, and looks whether it is among the first. */
final class Recalls {
    static final int K = 10;
    private static final int WARM_UP = 200;
    private static final int PERCENT = 100;

    private final Gateway person;
    private final List<Statement> taught;
    private final double rate;

    /** @param rate queries a second */
    Recalls(Gateway person, List<Statement> taught, double rate) {
        this.person = person;
        this.taught = taught;
        this.rate = rate;
    }

    /** How long the queries took, how late the generator was, and how often the statement was there. */
    record Recalled(Latencies latencies, Latencies lateness, int foundPercent) {}

    /** Some queries that do not count, and then those that do. */
    Recalled ask(int queries) throws InterruptedException {
        ask(WARM_UP, new Latencies(), new Latencies());
        Latencies recalled = new Latencies();
        Latencies lateness = new Latencies();
        int found = ask(queries, recalled, lateness);
        return new Recalled(recalled, lateness, PERCENT * found / queries);
    }

    private int ask(int queries, Latencies latencies, Latencies lateness) throws InterruptedException {
        AtomicInteger found = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Odd, so that the languages take turns as they do in what was taught.
            int apart = taught.size() / queries | 1;
            new OpenLoop(Ticks.SYSTEM, threads)
                    .run(
                            new Schedule(queries, rate),
                            (index, intended) -> ask(taught.get(index * apart % taught.size()), found, threads),
                            latencies,
                            lateness);
        }
        return found.get();
    }

    private Optional<String> ask(Statement statement, AtomicInteger found, ExecutorService threads)
            throws IOException, InterruptedException {
        Gateway.Reply reply = person.recall(statement.question(), K);
        if (!reply.is(200)) {
            return Optional.of("status " + reply.status());
        }
        // Looked at beside the clock.
        threads.execute(() -> {
            if (isIn(reply, statement)) {
                found.incrementAndGet();
            }
        });
        return Optional.empty();
    }

    private static boolean isIn(Gateway.Reply reply, Statement statement) {
        try {
            return StreamSupport.stream(reply.json().path("items").spliterator(), false)
                    .anyMatch(item ->
                            statement.isIn(item.path("memory").path("text").asText()));
        } catch (IOException e) {
            // No JSON is nothing found.
            return false;
        }
    }
}
