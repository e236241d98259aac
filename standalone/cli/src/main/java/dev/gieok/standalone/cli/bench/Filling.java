package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Teaches many statements as fast as a few connections can, within what one person may send. */
final class Filling {
    private static final int CONNECTIONS = 8;
    private static final int BETWEEN_LINES = 2_000;
    private static final int TOO_MANY = 429;
    private static final long STEP_ASIDE = Duration.ofMillis(200).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Bench bench;
    private final Gateway person;
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile String last = "";

    Filling(Bench bench, Gateway person) {
        this.bench = bench;
        this.person = person;
    }

    /** Returns when the last one is decided; one person's observations are decided in their order. */
    Filled with(List<Statement> statements) throws IOException, InterruptedException {
        bench.say("recall: filling " + statements.size() + " statements");
        long begin = Ticks.SYSTEM.now();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                threads.execute(() -> send(statements));
            }
        }
        long accepted = Ticks.SYSTEM.now();
        if (!failures.isEmpty()) {
            throw new LaunchFailedException("The gateway did not take an observation: " + failures.peek());
        }
        bench.say("recall: all accepted, waiting until the last is decided");
        Optional<String> failure = new Deciding(Ticks.SYSTEM, PATIENCE).await(person, last, Ticks.SYSTEM.now());
        if (failure.isPresent()) {
            throw new LaunchFailedException("The last observation was not decided: " + failure.get());
        }
        long decided = Ticks.SYSTEM.now();
        return new Filled(
                perSecond(statements.size(), accepted - begin), perSecond(statements.size(), decided - begin));
    }

    private void send(List<Statement> statements) {
        for (int i = next.getAndIncrement(); i < statements.size() && failures.isEmpty(); i = next.getAndIncrement()) {
            try {
                Gateway.Reply reply = accepted(statements.get(i).text());
                if (!reply.is(202)) {
                    failures.add("status " + reply.status());
                } else if (i >= statements.size() - CONNECTIONS) {
                    last = reply.json().path("observationId").asText();
                }
                if (i > 0 && i % BETWEEN_LINES == 0) {
                    bench.say("recall: " + i + " accepted");
                }
            } catch (IOException e) {
                failures.add("no answer: " + e.getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failures.add("interrupted");
            }
        }
    }

    private Gateway.Reply accepted(String text) throws IOException, InterruptedException {
        Gateway.Reply reply = person.observe(text);
        while (reply.is(TOO_MANY)) {
            Ticks.SYSTEM.waitUntil(Ticks.SYSTEM.now() + STEP_ASIDE);
            reply = person.observe(text);
        }
        return reply;
    }

    private static long perSecond(int count, long nanos) {
        return Math.round((double) count * TimeUnit.SECONDS.toNanos(1) / nanos);
    }

    /** Observations a second, until accepted and until recallable. */
    record Filled(long acceptedPerSecond, long decidedPerSecond) {}
}
