package dev.gieok.standalone.cli.operate;

import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One line for each part. */
@Command(name = "status", description = "Shows what runs, where, and how big it is.", mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
    private static final int NOT_ALL_READY = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Standalone system = Here.standalone(line -> {});
        out.printf("%-18s %8s %6s  %-9s %7s%n", "part", "pid", "port", "state", "MB");
        long total = 0;
        boolean allReady = true;
        for (Part part : Part.values()) {
            OptionalLong pid = system.pid(part);
            boolean ready = pid.isPresent() && system.isReady(part);
            allReady &= ready;
            long megabytes = pid.isPresent() ? Memory.residentMegabytes(pid.getAsLong()) : 0;
            total += megabytes;
            out.printf(
                    "%-18s %8s %6d  %-9s %7s%n",
                    part.label(),
                    pid.isPresent() ? Long.toString(pid.getAsLong()) : "-",
                    system.ports().of(part),
                    pid.isEmpty() ? "down" : ready ? "ready" : "not ready",
                    pid.isPresent() ? Long.toString(megabytes) : "-");
        }
        out.printf("%-18s %8s %6s  %-9s %7d%n", "together", "", "", "", total);
        out.flush();
        return allReady ? 0 : NOT_ALL_READY;
    }
}
