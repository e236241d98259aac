package dev.gieok.standalone.cli.bench.fold;

import dev.gieok.contracts.http.Books;
import dev.gieok.platform.event.EventJson;
import dev.gieok.standalone.cli.bench.Place;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.launch.ThrowAwaySystem;
import dev.gieok.standalone.cli.operate.LedgerBooks;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rules and fold alone: the broker, reasoning and memory in a system of their own; nothing is embedded or projected. */
@Command(
        name = "fold",
        description = "Messages a second that are understood and decided, without embedding, in a system of its own.",
        mixinStandardHelpOptions = true)
public final class FoldCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(50);

    @Option(names = "--messages", description = "Messages that count (default ${DEFAULT-VALUE}).")
    private int messages = 6000;

    @Option(names = "--warm-up", description = "Messages before that (default ${DEFAULT-VALUE}).")
    private int warmUp = 3000;

    @Option(names = "--people", description = "Who say them in turn (default ${DEFAULT-VALUE}).")
    private int people = 16;

    @Option(names = "--seed", description = "Of the sentences (default ${DEFAULT-VALUE}).")
    private long seed = 20261125;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Options options = Options.everything().only(Part.KAFKA, Part.NEO4J, Part.QDRANT, Part.MEMORY, Part.REASONING);
        try (ThrowAwaySystem own = new ThrowAwaySystem("gieok-bench-fold", options, false, line -> say(out, line))) {
            Standalone system = own.standalone();
            system.start();
            Place place = Place.here(
                    Clock.systemUTC(), system, System.getenv(), Build.find().root());
            try (Speakers speakers = new Speakers(system.home(), system.bootstrapServers(), people, seed);
                    FoldOffsets fold = new FoldOffsets(system.bootstrapServers())) {
                rate(system, speakers, fold, warmUp, out);
                double perSecond = rate(system, speakers, fold, messages, out);
                Map<String, Object> report = new LinkedHashMap<>();
                report.put("place", place);
                report.put("messages", messages);
                report.put("people", people);
                report.put("messagesPerSecond", Math.round(perSecond));
                say(out, EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            }
        }
        return 0;
    }

    private static double rate(Standalone system, Speakers speakers, FoldOffsets fold, int messages, PrintWriter out)
            throws IOException, InterruptedException {
        LedgerBooks ledger = new LedgerBooks(system);
        Books before = ledger.read();
        long taken = fold.taken();
        long begin = System.nanoTime();
        speakers.say(messages);
        say(out, "%d messages are on the topic after %d ms".formatted(messages, millisSince(begin)));
        while (fold.taken() < taken + messages) {
            if (millisSince(begin) > PATIENCE.toMillis()) {
                throw new LaunchFailedException("Not all was decided in time: " + ledger.read());
            }
            Thread.sleep(STEP);
        }
        double seconds = (double) millisSince(begin) / TimeUnit.SECONDS.toMillis(1);
        Books books = ledger.read();
        say(
                out,
                "%d decided in %.1f s, %d of them failed; facts: %d retained, %d updated, %d reinforced"
                        .formatted(
                                messages,
                                seconds,
                                books.failed(),
                                books.retained(),
                                books.updated(),
                                books.reinforced()));
        if (books.decided() + books.failed() != before.decided() + before.failed() + messages) {
            throw new LaunchFailedException("Not every message was decided: " + books);
        }
        return messages / seconds;
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
