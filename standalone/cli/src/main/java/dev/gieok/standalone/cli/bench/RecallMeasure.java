package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** Recall by one person who has taught very much. */
final class RecallMeasure implements Measure {
    private static final int K = 10;
    private static final int WARM_UP = 50;
    private static final int PAGE = 200;
    private static final int PERCENT = 100;

    private final int facts;
    private final int queries;
    private final double rate;

    /**
     * @param rate queries a second
     */
    RecallMeasure(int facts, int queries, double rate) {
        this.facts = facts;
        this.queries = queries;
        this.rate = rate;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        Gateway person = bench.user("rememberer");
        List<Statement> taught = new Statements(bench.seed()).take(facts);
        Filling.Filled filled = new Filling(bench, person).with(taught);
        long active = activeFacts(person);
        bench.say("recall: %d facts are there; %d queries at %.0f a second".formatted(active, queries, rate));
        Asking asking = new Asking(person, taught);
        asking.ask(new Schedule(WARM_UP, rate), new Latencies(), new Latencies());
        asking.found.set(0);
        Latencies recalled = new Latencies();
        Latencies lateness = new Latencies();
        asking.ask(new Schedule(queries, rate), recalled, lateness);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("activeFacts", active);
        figures.put("filledPerSecond", filled.acceptedPerSecond());
        figures.put("decidedPerSecond", filled.decidedPerSecond());
        figures.put("foundAmongFirst" + K + "Percent", PERCENT * asking.found.get() / queries);
        figures.put("generatorLateP99Ms", lateness.millisAt(99));
        return new Result(
                "recall",
                Map.of("facts", facts, "queries", queries, "perSecond", rate, "k", K),
                List.of(recalled.row("recalled")),
                figures,
                List.of(
                        "Counts from the time at which a query was meant to start.",
                        "found: the statement that a question was made for is among the first " + K
                                + ", in its own words; half of the questions are Korean."));
    }

    private long activeFacts(Gateway person) throws IOException, InterruptedException {
        long count = 0;
        String cursor = "";
        do {
            Gateway.Reply reply = person.get("/v1/memories?status=active&limit=" + PAGE + cursor);
            if (!reply.is(200)) {
                throw new LaunchFailedException("The memories could not be listed: status " + reply.status());
            }
            JsonNode page = reply.json();
            count += page.path("items").size();
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return count;
    }

    private static final class Asking {
        private final Gateway person;
        private final List<Statement> taught;
        private final AtomicInteger found = new AtomicInteger();

        Asking(Gateway person, List<Statement> taught) {
            this.person = person;
            this.taught = taught;
        }

        void ask(Schedule schedule, Latencies latencies, Latencies lateness) throws InterruptedException {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                // Odd, so that the languages take turns as they do in what was taught.
                int apart = taught.size() / schedule.count() | 1;
                new OpenLoop(Ticks.SYSTEM, threads)
                        .run(
                                schedule,
                                (index, intended) -> ask(index * apart % taught.size(), threads),
                                latencies,
                                lateness);
            }
        }

        private Optional<String> ask(int index, ExecutorService threads) throws IOException, InterruptedException {
            Statement statement = taught.get(index);
            Gateway.Reply reply = person.recall(statement.question(), K);
            if (!reply.is(200)) {
                return Optional.of("status " + reply.status());
            }
            // Looked at beside the clock.
            threads.execute(() -> look(reply, statement));
            return Optional.empty();
        }

        private void look(Gateway.Reply reply, Statement statement) {
            try {
                boolean there = StreamSupport.stream(reply.json().path("items").spliterator(), false)
                        .anyMatch(item ->
                                statement.isIn(item.path("memory").path("text").asText()));
                if (there) {
                    found.incrementAndGet();
                }
            } catch (IOException e) {
                // No JSON is nothing found.
            }
        }
    }
}
