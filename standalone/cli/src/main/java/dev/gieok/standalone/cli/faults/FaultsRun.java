package dev.gieok.standalone.cli.faults;

import dev.gieok.standalone.cli.faults.Fault.Strike;
import dev.gieok.standalone.cli.launch.Progress;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * The same stories told three times: in peace; again and again to the same persons, by the front door and by Kafka; and
 * to other persons while parts are killed. All three must end in the same state.
 */
public final class FaultsRun {
    private static final int AGAIN_PERCENT = 10;

    private final Standalone system;
    private final Plan plan;
    private final Progress progress;
    private final List<Story> stories;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What is told, and what is struck.
     *
     * @param run tells its persons from those of other runs
     * @param replays how often everything is told again
     * @param patience for everything to be decided, after all was told
     */
    public record Plan(
            String run, int users, int messages, long seed, int replays, List<Strike> strikes, Duration patience) {
        public Plan {
            strikes = List.copyOf(strikes);
        }
    }

    public FaultsRun(Standalone system, Plan plan, Progress progress) {
        this.system = system;
        this.plan = plan;
        this.progress = progress;
        this.stories = IntStream.range(0, plan.users())
                .mapToObj(user -> Story.of(plan.seed(), user, plan.messages()))
                .toList();
    }

    /** Returns how each round ended. */
    public List<Round> run() throws IOException, InterruptedException {
        List<Round> rounds = new ArrayList<>();
        Crowd first = new Crowd(system, client, plan.run() + "-peace-", stories);
        Snapshot peace = round(rounds, "in peace", first, null, 0, List.of());
        if (plan.replays() > 0) {
            round(rounds, "told again " + plan.replays() + " times", first, peace, plan.replays(), List.of());
        }
        Crowd second = new Crowd(system, client, plan.run() + "-killed-", stories);
        round(rounds, "while parts are killed", second, peace, 0, plan.strikes());
        return rounds;
    }

    private Snapshot round(
            List<Round> rounds, String name, Crowd crowd, @Nullable Snapshot before, int replays, List<Strike> strikes)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Random random = new Random(plan.seed() + rounds.size());
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < Math.max(1, replays); i++) {
            deliveries.addAll(
                    Delivery.shuffled(plan.users(), plan.messages(), before == null ? 0 : AGAIN_PERCENT, random));
        }
        List<Fault> faults = Fault.seeded(strikes, deliveries.size(), random);
        progress.say(name + ": " + deliveries.size() + " deliveries, " + faults.size() + " faults");
        tell(crowd, deliveries, faults);
        int redelivered = 0;
        for (int i = 0; before != null && i < Math.max(1, replays); i++) {
            redelivered += redeliver(crowd, random);
        }
        progress.say(name + ": all is told, Kafka gave " + redelivered + " records twice");
        new Settling(system.bootstrapServers(), plan.patience()).await();
        Snapshot now = new Looking(crowd, plan.patience()).look();
        List<String> problems = new ArrayList<>(new BooksCheck(system).problems());
        now.lost().forEach(message -> problems.add("lost: " + message));
        now.doubled().forEach(fact -> problems.add("twice: " + fact));
        now.wrong().forEach(problems::add);
        if (before != null && !now.hash().equals(before.hash())) {
            problems.addAll(before.differences(now));
        }
        rounds.add(new Round(
                name,
                deliveries.size(),
                redelivered,
                faults.stream().map(Fault::toString).toList(),
                now.hash(),
                now.facts(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                problems));
        return now;
    }

    private void tell(Crowd crowd, List<Delivery> deliveries, List<Fault> faults)
            throws IOException, InterruptedException {
        Striking striking = new Striking(system, progress, faults);
        try (var executor = Executors.newSingleThreadExecutor()) {
            Future<?> struck = executor.submit(striking::strike);
            try {
                crowd.tell(deliveries, striking.gate());
                struck.get();
            } catch (ExecutionException e) {
                throw new IOException("a part did not start again", e.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private int redeliver(Crowd crowd, Random random) throws InterruptedException {
        try {
            return new Redelivering(system.bootstrapServers()).again(crowd.pseudonyms(), random);
        } catch (KafkaException e) {
            throw new IllegalStateException("Kafka did not take its records again", e);
        }
    }
}
