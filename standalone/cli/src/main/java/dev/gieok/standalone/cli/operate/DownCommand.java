package dev.gieok.standalone.cli.operate;

import dev.gieok.standalone.cli.launch.Part;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the system; its data stay. */
@Command(name = "down", description = "Stops the system; what it knows stays.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Set<Part> stopped = Here.standalone(line -> {
                    out.println(line);
                    out.flush();
                })
                .stop();
        out.println(stopped.isEmpty() ? "Nothing was running." : "Gieok is down.");
        out.flush();
        return 0;
    }
}
