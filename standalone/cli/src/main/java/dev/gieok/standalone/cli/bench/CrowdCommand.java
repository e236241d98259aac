package dev.gieok.standalone.cli.bench;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.bench.crowd.CopiedGraph;
import dev.gieok.standalone.cli.bench.crowd.CopiedPoints;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Secrets;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.launch.ThrowAwaySystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recall with very many people in the stores, in a system of its own: the copies belong to nobody. */
@Command(
        name = "crowd",
        description = "Recall of one person before and after the stores hold many others, in a system of its own.",
        mixinStandardHelpOptions = true)
final class CrowdCommand implements Callable<Integer> {
    @Option(names = "--facts", description = "Statements of each person (default ${DEFAULT-VALUE}).")
    private int facts = 10_000;

    @Option(names = "--people", description = "Whose they are (default ${DEFAULT-VALUE}).")
    private int people = 110;

    @Option(names = "--queries", description = "Recalls each time (default ${DEFAULT-VALUE}).")
    private int queries = 300;

    @Option(names = "--query-rate", description = "Recalls a second (default ${DEFAULT-VALUE}).")
    private double queryRate = 10;

    @Option(names = "--seed", description = "Of the sentences (default ${DEFAULT-VALUE}).")
    private long seed = 20261123;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (ThrowAwaySystem own =
                        new ThrowAwaySystem("gieok-bench-crowd", Options.everything(), false, line -> say(out, line));
                HttpClient client = Gateway.client()) {
            Standalone system = own.standalone();
            system.start();
            Bench bench = new Bench(
                    client, system.url(Part.GATEWAY), Tokens.of(system.home()), line -> say(out, line), "crowd", seed);
            Result result = new CrowdMeasure(facts, people, queries, queryRate, stores(system)).run(bench);
            Place place = Place.here(
                    Clock.systemUTC(), system, System.getenv(), Build.find().root());
            Report report = new Report(place, List.of(result));
            report.print(out);
            say(out, report.json());
        }
        return 0;
    }

    private static CrowdMeasure.Stores stores(Standalone system) {
        return new CrowdMeasure.Stores() {
            @Override
            public Optional<PersonId> person(String user) {
                Home home = system.home();
                return new BlobPersonRegistry(
                                new FolderBlobs(home.data("blobs")), MasterKey.loadOrCreate(home.masterKey()))
                        .find(user);
            }

            @Override
            public CopiedPoints points(PersonId person) throws InterruptedException {
                return new CopiedPoints(system.ports().of(Part.QDRANT), person);
            }

            @Override
            public CopiedGraph graph() {
                return new CopiedGraph(
                        system.ports().of(Part.NEO4J),
                        Secrets.loadOrCreate(system.home().keys()).neo4jPassword());
            }
        };
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
