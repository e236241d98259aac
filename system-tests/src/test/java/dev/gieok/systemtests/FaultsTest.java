package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.standalone.cli.faults.Fault.Strike;
import dev.gieok.standalone.cli.faults.FaultsRun;
import dev.gieok.standalone.cli.faults.Round;
import dev.gieok.standalone.cli.launch.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The short form of `./gieok bench faults`: the same stories end in the same state when they are told in peace, again
 * and again, and while the broker, both stores and two services are killed and two more are told to end. Seeded: `-Dgieok.seed=…` for another run.
 */
@Order(Integer.MAX_VALUE)
class FaultsTest {
    private static final long SEED = Long.getLong("gieok.seed", 20261125);
    private static final int USERS = Integer.getInteger("gieok.faults.users", 4);
    private static final int MESSAGES = Integer.getInteger("gieok.faults.messages", 25);

    @Test
    void theSameStoriesEndInTheSameState() throws Exception {
        System.out.println("[faults] seed " + SEED);
        var plan = new FaultsRun.Plan(
                "faults-" + System.nanoTime(), USERS, MESSAGES, SEED, 2, strikes(), Duration.ofMinutes(4));

        List<Round> rounds =
                new FaultsRun(RunningSystem.standalone(), plan, line -> System.out.println("[faults] " + line)).run();

        for (Round round : rounds) {
            System.out.println("[faults] " + round);
            assertEquals(List.of(), round.problems(), round.name() + ", seed " + SEED);
            assertEquals(rounds.getFirst().hash(), round.hash(), round.name() + ", seed " + SEED);
        }
    }

    /** The broker, each store, and two services of the seed's choice are killed; the others end as they do for `./gieok down`. */
    private static List<Strike> strikes() {
        List<Part> services = new ArrayList<>(List.of(Part.GATEWAY, Part.ENCODER, Part.REASONING, Part.MEMORY));
        Collections.shuffle(services, new Random(SEED));
        List<Strike> strikes = new ArrayList<>(List.of(
                Strike.killed(Part.KAFKA),
                Strike.killed(Part.NEO4J),
                Strike.killed(Part.QDRANT, Duration.ofSeconds(2))));
        services.subList(0, 2).forEach(part -> strikes.add(Strike.killed(part)));
        services.subList(2, services.size()).forEach(part -> strikes.add(Strike.stopped(part)));
        return strikes;
    }
}
