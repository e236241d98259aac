package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Observations at a steady rate from several people: until acknowledged, and until recallable. */
final class ObservationsMeasure implements Measure {
    private static final int PEOPLE = 16;
    private static final double WATCHED_PER_SECOND = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final double rate;
    private final Duration duration;
    private final Duration warmUp;

    ObservationsMeasure(double rate, Duration duration, Duration warmUp) {
        this.rate = rate;
        this.duration = duration;
        this.warmUp = warmUp;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        List<Gateway> people = bench.users("observer", PEOPLE);
        if (warmUp.isPositive()) {
            bench.say("observations: warming up for " + warmUp.toSeconds() + " s");
            new Burst(bench, people, Schedule.lasting(warmUp, rate), 0).fire();
        }
        bench.say("observations: %.0f a second for %d s".formatted(rate, duration.toSeconds()));
        Burst measured = new Burst(bench, people, Schedule.lasting(duration, rate), 1);
        measured.fire();
        return new Result(
                "observations",
                Map.of("perSecond", rate, "seconds", duration.toSeconds(), "people", PEOPLE),
                List.of(
                        measured.acknowledged.row("acknowledged (202, Kafka has it)"),
                        measured.decided.row("decided (recallable)")),
                Map.of("generatorLateP99Ms", measured.lateness.millisAt(99)),
                List.of(
                        "Both count from the time at which a call was meant to start.",
                        "decided is sampled: one observation in %d is waited for (Prefer: wait)."
                                .formatted(measured.every)));
    }

    /** One run at the rate. */
    private static final class Burst {
        private final Bench bench;
        private final List<Gateway> people;
        private final Schedule schedule;
        private final List<Statement> statements;
        private final int every;
        private final Deciding deciding = new Deciding(Ticks.SYSTEM, PATIENCE);
        private final Latencies acknowledged = new Latencies();
        private final Latencies decided = new Latencies();
        private final Latencies lateness = new Latencies();

        Burst(Bench bench, List<Gateway> people, Schedule schedule, int part) {
            this.bench = bench;
            this.people = people;
            this.schedule = schedule;
            this.every = (int) Math.max(1, Math.round(schedule.perSecond() / WATCHED_PER_SECOND));
            this.statements = new Statements(bench.seed() + part).take(schedule.count());
        }

        void fire() throws InterruptedException {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                new OpenLoop(Ticks.SYSTEM, threads)
                        .run(schedule, (index, intended) -> observe(index, intended, threads), acknowledged, lateness);
                bench.say("observations: all sent, waiting until the last is decided");
            }
        }

        private Optional<String> observe(int index, long intended, ExecutorService threads)
                throws IOException, InterruptedException {
            Gateway person = people.get(index % people.size());
            Gateway.Reply reply = person.observe(statements.get(index).text());
            if (!reply.is(202)) {
                return Optional.of("status " + reply.status());
            }
            if (index % every == 0) {
                threads.execute(() -> watch(person, reply, intended));
            }
            return Optional.empty();
        }

        private void watch(Gateway person, Gateway.Reply accepted, long intended) {
            try {
                String id = accepted.json().path("observationId").asText();
                deciding.await(person, id, intended)
                        .ifPresentOrElse(decided::fail, () -> decided.record(Ticks.SYSTEM.now() - intended));
            } catch (IOException e) {
                decided.fail("no answer: " + e.getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
