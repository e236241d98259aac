package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.bench.Gateway;
import dev.gieok.standalone.cli.bench.Place;
import dev.gieok.standalone.cli.bench.Statement;
import dev.gieok.standalone.cli.bench.Statements;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.launch.ThrowAwaySystem;
import dev.gieok.standalone.cli.operate.Here;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks mem0 and a Gieok of its own the same, in one run. The system that may be running is left alone. */
@Command(
        name = "compare-mem0",
        description = "Asks mem0 (from npm) and a Gieok started for it the same, and says where each does better.",
        mixinStandardHelpOptions = true)
public final class CompareMem0Command implements Callable<Integer> {
    private static final String USER = "filled";

    @Option(
            names = "--memories",
            split = ",",
            paramLabel = "COUNT",
            description = "Among how many memories to search (default ${DEFAULT-VALUE}).")
    private List<Integer> memories = List.of(1_000, 10_000);

    @Option(
            names = "--adds",
            description = "How many statements are timed until searchable (default ${DEFAULT-VALUE}).")
    private int adds = 230;

    @Option(
            names = "--fill-seconds",
            description = "How long each filling may take; what all know then is measured (default ${DEFAULT-VALUE}).")
    private int fillSeconds = 240;

    @Option(
            names = "--mem0-postgres",
            paramLabel = "URL",
            description = "Speed is measured with mem0's pgvector store in this database too; it needs the extension.")
    private @Nullable String postgres;

    @Option(names = "--seed", description = "Of the sentences (default ${DEFAULT-VALUE}).")
    private long seed = 20261123;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the report there too.")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Clock clock = Clock.systemUTC();
        Instant begin = clock.instant();
        Path cache = Here.home().cache().resolve("compare-mem0");
        Npm npm = new Npm(cache, line -> say(out, line));
        npm.install();
        Path folder = Files.createDirectories(cache.resolve("run-" + begin.toEpochMilli()));
        try (HttpClient http = Gateway.client();
                ThrowAwaySystem own = new ThrowAwaySystem(
                        folder.resolve("gieok"), Ports.free(), Options.everything(), false, line -> say(out, line))) {
            say(out, "starting a Gieok of its own, in " + folder);
            Standalone system = own.standalone();
            system.start();
            MasterKey master = MasterKey.loadOrCreate(system.home().masterKey());
            Embeddings embeddings = new Embeddings(http, system.url(Part.ENCODER), master.serviceToken());
            try (ScriptedModel model =
                            new ScriptedModel(embeddings, new Extraction(LocalDate.ofInstant(begin, ZoneOffset.UTC)));
                    OwnQdrant qdrant = OwnQdrant.start(folder.resolve("mem0-qdrant-server"), line -> say(out, line));
                    Stores stores = Stores.open(cache, folder, model.url(), wanted(qdrant))) {
                Sides sides = new Sides(stores.opened(), new Gieok(system, http), model, line -> say(out, line));
                JsonNode versions = sides.mem0().versions();
                List<Line> lines = new ArrayList<>();
                for (Probe probe : probes()) {
                    say(out, probe.getClass().getSimpleName());
                    lines.addAll(probe.run(sides));
                }
                Comparison comparison = new Comparison(
                        Place.here(clock, system, System.getenv(), Build.find().root()),
                        named(versions),
                        settings(),
                        lines,
                        Duration.between(begin, clock.instant()).toSeconds());
                comparison.print(out);
                if (json != null) {
                    comparison.save(json);
                }
            }
        } catch (PeerFailedException e) {
            throw new LaunchFailedException("mem0 failed: " + e.getMessage(), e);
        } finally {
            new Leftovers(folder).remove();
        }
        return 0;
    }

    /** Its default first: the probes of meaning ask that one. */
    private List<VectorStore> wanted(OwnQdrant qdrant) {
        List<VectorStore> wanted =
                new ArrayList<>(List.of(new VectorStore.File(), new VectorStore.Qdrant(qdrant.url())));
        if (postgres != null) {
            wanted.add(new VectorStore.Pgvector(postgres));
        }
        return wanted;
    }

    /** Speed first, in stores that hold nothing else; then meaning; then what hurts. */
    private List<Probe> probes() {
        List<Integer> sizes = memories.stream().sorted().toList();
        List<Statement> statements = new Statements(seed).take(Math.max(adds, Collections.max(sizes)));
        List<Probe> probes = new ArrayList<>();
        probes.add(new Adds(USER, statements.subList(0, adds)));
        AtomicInteger known = new AtomicInteger(adds);
        for (int size : sizes) {
            probes.add(new Searches(USER, statements, known, size, Duration.ofSeconds(fillSeconds)));
        }
        probes.addAll(List.of(
                new ChangedFact(),
                new Particles(),
                new Duplicates(),
                new OtherUser(),
                new Deletion(),
                new MalformedOutput(),
                new KilledAdd()));
        return probes;
    }

    private static Map<String, String> named(JsonNode versions) {
        Map<String, String> named = new LinkedHashMap<>();
        versions.fields()
                .forEachRemaining(one -> named.put(one.getKey(), one.getValue().asText()));
        return named;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("both", "one machine, one run; text embedding all-MiniLM-L6-v2 (quantised ONNX), in one process");
        settings.put(
                "mem0",
                "open-source `Memory` of mem0ai in Node.js, MEM0_TELEMETRY=false; vector store `memory` (SQLite on disk,"
                        + " its default, and the best of its stores that needs no server); history in SQLite (default);"
                        + " no reranker; `compromise` installed, `natural` not");
        settings.put(
                "mem0 with pgvector",
                postgres == null
                        ? "not run: give a PostgreSQL with the extension by --mem0-postgres"
                        : "its pgvector store with an HNSW index, for adds and searches");
        settings.put(
                "mem0's models",
                "an OpenAI-compatible endpoint of this command on loopback: embeddings passed on to Gieok's encoder,"
                        + " a scripted language model that answers at once with what a good one would keep");
        settings.put(
                "mem0 with Qdrant",
                "its Qdrant store, over REST, in an embedded server of its own with the options that Gieok's has,"
                        + " keyword vectors by the server (qdrant/bm25, idf); for adds and searches");
        settings.put(
                "gieok",
                "the whole standalone system with its defaults (Kafka, Neo4j, Qdrant protocol over Lucene, encrypted),"
                        + " no language model but where it is said; asked over REST");
        return settings;
    }

    private static void say(PrintWriter out, String line) {
        out.println("  " + line);
        out.flush();
    }
}
