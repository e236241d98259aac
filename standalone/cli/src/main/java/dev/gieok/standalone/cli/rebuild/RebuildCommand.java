package dev.gieok.standalone.cli.rebuild;

import dev.gieok.contracts.http.RebuildView;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the projections anew beside the ones that serve, and waits until the new ones serve. */
@Command(
        name = "rebuild",
        description = "Makes new projections from the log while the old ones serve, compares, and switches.",
        mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int DIFFERENT = 1;

    @Option(
            names = "--embedding-model",
            description = "The model of the new vectors; the encoder must have it (default: the one used now).")
    private @Nullable String model;

    @Option(names = "--abandon", description = "Gives up the rebuild that is under way; what serves goes on serving.")
    private boolean abandon;

    @Option(names = "--status", description = "Only shows how far the last rebuild is.")
    private boolean status;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Rebuilds rebuilds = new Rebuilds(
                URI.create("http://127.0.0.1:" + Here.ports().of(Part.MEMORY)),
                MasterKey.loadOrCreate(Here.home().masterKey()).serviceToken());
        PrintWriter out = spec.commandLine().getOut();
        if (status) {
            out.println(rebuilds.find().map(RebuildCommand::line).orElse("There was no rebuild yet."));
            out.flush();
            return 0;
        }
        if (abandon) {
            Optional<RebuildView> given = rebuilds.abandon();
            if (given.isEmpty()) {
                throw new LaunchFailedException("There is no rebuild that could still be given up.");
            }
            return watched(rebuilds, given.get(), out);
        }
        return watched(rebuilds, rebuilds.start(model), out);
    }

    private static int watched(Rebuilds rebuilds, RebuildView begun, PrintWriter out) {
        RebuildView view = begun;
        String said = "";
        while (true) {
            String line = line(view);
            if (!line.equals(said)) {
                out.println(line);
                out.flush();
                said = line;
            }
            if (isOver(view)) {
                return end(view, out);
            }
            pause();
            RebuildView last = view;
            view = rebuilds.find().orElse(last);
        }
    }

    private static int end(RebuildView view, PrintWriter out) {
        if (view.phase() == RebuildView.Phase.ABANDONED) {
            out.println("Given up; " + view.from() + " goes on serving.");
            out.flush();
            return 0;
        }
        boolean same = Objects.equals(view.before(), view.log()) && Objects.equals(view.after(), view.log());
        out.println("state by the log           " + view.log());
        out.println("projections before         " + view.before());
        out.println("projections after          " + view.after());
        out.println(
                same
                        ? "The same; " + view.to() + " serves."
                        : Objects.equals(view.after(), view.log())
                                ? "The old projections were not as the log says; " + view.to() + ", which is, serves."
                                : "They differ.");
        out.flush();
        return Objects.equals(view.after(), view.log()) ? 0 : DIFFERENT;
    }

    static String line(RebuildView view) {
        String problem = view.problem() == null ? "" : "; waits: " + view.problem();
        return switch (view.phase()) {
            case BUILDING ->
                view.from() + " → " + view.to() + ": building, " + view.equal() + " of " + view.persons() + " persons, "
                        + view.facts() + " facts and " + view.moments() + " moments embedded" + problem;
            case SWITCHED -> view.from() + " → " + view.to() + ": switched" + problem;
            case CLEANING -> view.from() + " → " + view.to() + ": removing what is not needed any more" + problem;
            case DONE -> view.from() + " → " + view.to() + ": done";
            case ABANDONED -> view.from() + " → " + view.to() + ": given up";
        };
    }

    private static boolean isOver(RebuildView view) {
        return view.phase() == RebuildView.Phase.DONE || view.phase() == RebuildView.Phase.ABANDONED;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted; the rebuild goes on. `./gieok rebuild --status`", e);
        }
    }
}
