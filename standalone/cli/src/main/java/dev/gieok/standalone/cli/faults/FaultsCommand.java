package dev.gieok.standalone.cli.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.platform.event.EventJson;
import dev.gieok.standalone.cli.faults.Fault.Strike;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.launch.ThrowAwaySystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The long form of the fault test. It kills, so it starts a system of its own, and leaves the user's alone. */
@Command(
        name = "faults",
        description = "Tells the same stories in peace, again and again, and while every part is killed, and compares.",
        mixinStandardHelpOptions = true)
public final class FaultsCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;

    @Option(names = "--users", description = "Persons (default ${DEFAULT-VALUE}).")
    private int users = 100;

    @Option(names = "--messages", description = "Messages of each (default ${DEFAULT-VALUE}).")
    private int messages = 200;

    @Option(names = "--seed", description = "Of stories, order and faults (default ${DEFAULT-VALUE}).")
    private long seed = 20261125;

    @Option(names = "--replays", description = "How often everything is told again (default ${DEFAULT-VALUE}).")
    private int replays = 2;

    @Option(names = "--down", description = "Seconds for which each store stays down (default ${DEFAULT-VALUE}).")
    private int down = 60;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the rounds there too.")
    private @Nullable Path json;

    @Option(names = "--keep", description = "Leaves the folder with logs and data.")
    private boolean keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Round> rounds;
        try (ThrowAwaySystem own =
                new ThrowAwaySystem("gieok-faults", Options.everything(), keep, line -> say(out, line))) {
            Standalone system = own.standalone();
            say(
                    out,
                    "seed " + seed + ", a system of its own in " + system.home().path());
            system.start();
            var plan = new FaultsRun.Plan("faults", users, messages, seed, replays, strikes(), Duration.ofMinutes(30));
            rounds = new FaultsRun(system, plan, line -> say(out, line)).run();
        }
        print(out, rounds);
        return rounds.stream().allMatch(round -> round.problems().isEmpty()) ? 0 : DIFFERS;
    }

    /** Every part is killed once, each store once more for a while; then each service is told to end once. */
    private List<Strike> strikes() {
        List<Strike> strikes = new ArrayList<>();
        for (Part part : Part.values()) {
            strikes.add(Strike.killed(part));
        }
        strikes.add(Strike.killed(Part.NEO4J, Duration.ofSeconds(down)));
        strikes.add(Strike.killed(Part.QDRANT, Duration.ofSeconds(down)));
        List.of(Part.GATEWAY, Part.INGEST, Part.ENCODER, Part.REASONING, Part.MEMORY)
                .forEach(part -> strikes.add(Strike.stopped(part)));
        return strikes;
    }

    private void print(PrintWriter out, List<Round> rounds) throws IOException {
        out.printf(
                "%n%-26s %10s %12s %7s %7s %6s  %s%n",
                "", "deliveries", "redelivered", "faults", "facts", "s", "state");
        for (Round round : rounds) {
            out.printf(
                    "%-26s %10d %12d %7d %7d %6d  %s%n",
                    round.name(),
                    round.deliveries(),
                    round.redelivered(),
                    round.faults().size(),
                    round.facts(),
                    round.seconds(),
                    round.hash());
            round.problems().forEach(problem -> out.println("    " + problem));
        }
        boolean same = rounds.stream().allMatch(round -> round.problems().isEmpty());
        out.println(
                same ? "The same state each time: nothing lost, nothing twice, the books balance." : "NOT the same.");
        ObjectNode report = EventJson.mapper()
                .createObjectNode()
                .put("seed", seed)
                .put("users", users)
                .put("messages", messages)
                .put("same", same);
        report.set("rounds", EventJson.mapper().valueToTree(rounds));
        String text = EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report);
        out.println(text);
        if (json != null) {
            Files.writeString(json, text + "\n");
        }
        out.flush();
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
