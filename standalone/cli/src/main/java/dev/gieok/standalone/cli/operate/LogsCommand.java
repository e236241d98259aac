package dev.gieok.standalone.cli.operate;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.LogTail;
import dev.gieok.standalone.cli.launch.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The last lines of one log or of all, and what follows. */
@Command(name = "logs", description = "Shows the last lines of the logs.", mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "gateway, memory-service, kafka, …; all when absent.")
    private @Nullable String name;

    @Option(
            names = {"-f", "--follow"},
            description = "Keeps showing what is added.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            description = "How many lines of each (default 40).")
    private int lines = 40;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = Here.home();
        List<Part> parts = parts();
        if (follow) {
            return tail(home, parts);
        }
        for (Part part : parts) {
            if (parts.size() > 1) {
                spec.commandLine().getOut().println("==> " + part.label() + " <==");
            }
            LogTail.of(home.log(part), lines).forEach(spec.commandLine().getOut()::println);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** Following files through rotation is what `tail -F` is there for. */
    private int tail(Home home, List<Part> parts) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines), "-F"));
        parts.forEach(part -> command.add(home.log(part).toString()));
        Process tail = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(tail::destroy));
        return tail.waitFor();
    }

    private List<Part> parts() {
        if (name == null) {
            return List.of(Part.values());
        }
        return List.of(Part.of(name)
                .orElseThrow(() -> new LaunchFailedException(
                        "There is no part named " + name + "; `./gieok status` names them.")));
    }
}
