package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.bench.compare.CompareMem0Command;
import dev.gieok.standalone.cli.bench.fold.FoldCommand;
import dev.gieok.standalone.cli.faults.FaultsCommand;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.operate.Here;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the running system as throw-away users, and judges nothing. */
@Command(
        name = "bench",
        description =
                "Measures the running system: observations, chat, recall, startup, or all of these, changed facts, or lives in which much changes; compares it, or tries it with faults.",
        subcommands = {CompareMem0Command.class, CrowdCommand.class, FaultsCommand.class, FoldCommand.class},
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What can be measured. */
    enum What {
        observations,
        chat,
        recall,
        startup,
        all,
        changed,
        lives
    }

    /** What was looked at while mending, and what was not. */
    enum Half {
        dev,
        test,
        direct,
        plain,
        terse,
        chatty,
        orders
    }

    @Parameters(arity = "0..1", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES} (default all).")
    private What what = What.all;

    @Option(names = "--rate", description = "Observations a second (default ${DEFAULT-VALUE}).")
    private double rate = 100;

    @Option(names = "--seconds", description = "How long observations are sent (default ${DEFAULT-VALUE}).")
    private int seconds = 30;

    @Option(
            names = "--warm-up",
            description = "Seconds at the rate before that, not counted (default ${DEFAULT-VALUE}).")
    private int warmUp = 10;

    @Option(names = "--questions", description = "Questions of the chat (default ${DEFAULT-VALUE}).")
    private int questions = 200;

    @Option(names = "--reading", description = "Milliseconds between answer and question (default ${DEFAULT-VALUE}).")
    private int reading = 200;

    @Option(names = "--facts", description = "Facts of the person who recalls (default ${DEFAULT-VALUE}).")
    private int facts = 10_000;

    @Option(names = "--queries", description = "Recalls (default ${DEFAULT-VALUE}).")
    private int queries = 300;

    @Option(names = "--query-rate", description = "Recalls a second (default ${DEFAULT-VALUE}).")
    private double queryRate = 10;

    @Option(names = "--seed", description = "Of the sentences (default ${DEFAULT-VALUE}).")
    private long seed = 20261123;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "With recall: conversations in the form of LoCoMo, of whose evidence it measures how much is found."
                            + " With changed or lives: of your own.")
    private @Nullable Path data;

    @Option(names = "--conversations", description = "Of the data, the first so many (default all).")
    private int conversations = Integer.MAX_VALUE;

    @Option(
            names = "--no-ablation",
            negatable = true,
            description = "With --data: leaves out the runs without each way of finding.")
    private boolean ablation = true;

    @Option(names = "--half", description = "Of the changed facts: ${COMPLETION-CANDIDATES} (default all).")
    private @Nullable Half half;

    @Option(names = "--verbose", description = "With changed or lives: lists those that came out wrong.")
    private boolean verbose;

    @Option(names = "--url", description = "The gateway (default: the one of the running system).")
    private @Nullable URI url;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the report there too.")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Clock clock = Clock.systemUTC();
        Standalone system = Here.standalone(line -> {});
        URI gateway = Optional.ofNullable(url).orElse(system.url(Part.GATEWAY));
        Place place = Place.here(clock, system, System.getenv(), Build.find().root());
        List<Result> results = new ArrayList<>();
        try (HttpClient client = Gateway.client()) {
            Bench bench = new Bench(
                    client,
                    gateway,
                    Tokens.of(system.home()),
                    line -> {
                        out.println(line);
                        out.flush();
                    },
                    Long.toString(clock.millis(), Character.MAX_RADIX),
                    seed);
            answers(bench);
            for (Measure measure : measures(system, clock)) {
                results.add(measure.run(bench));
            }
        }
        Report report = new Report(place, results);
        report.print(out);
        out.println();
        out.println(report.json());
        if (json != null) {
            report.save(json);
        }
        out.flush();
        return 0;
    }

    private List<Measure> measures(Standalone system, Clock clock) throws IOException {
        Measure observations = new ObservationsMeasure(rate, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp));
        Measure chat = new ChatMeasure(
                questions, Duration.ofMillis(reading), new HopLog(kafka(system), system.home(), PATIENCE));
        Measure recall = data == null
                ? new RecallMeasure(facts, queries, queryRate)
                : new LocomoMeasure(data, conversations, ablation);
        Measure startup = new StartupMeasure(system);
        return switch (what) {
            case observations -> List.of(observations);
            case chat -> List.of(chat);
            case recall -> List.of(recall);
            case startup -> List.of(startup);
            case changed -> List.of(new ChangedMeasure(changes(), clock.instant(), verbose));
            case lives ->
                List.of(new LivesMeasure(data == null ? Life.all() : Life.of(data), clock.instant(), verbose));
            // Chat is measured on an idle machine, so before the others leave work behind; sizes after all of it.
            case all -> List.of(chat, observations, recall, startup);
        };
    }

    private List<Change> changes() throws IOException {
        return data == null ? Changes.of(half == null ? Changes.HALVES : List.of(half.name())) : Changes.of(data);
    }

    private static String kafka(Standalone system) {
        return Optional.ofNullable(System.getenv("KAFKA_BOOTSTRAP_SERVERS")).orElse(system.bootstrapServers());
    }

    private static void answers(Bench bench) throws InterruptedException {
        try {
            bench.user("probe").get("/v1/profile");
        } catch (IOException e) {
            throw new LaunchFailedException("No gateway answers at " + bench.url() + ": run `./gieok up` first.");
        }
    }
}
