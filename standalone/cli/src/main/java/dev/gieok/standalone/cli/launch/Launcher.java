package dev.gieok.standalone.cli.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts one part as a process that lives on when the command has ended. */
final class Launcher {
    /** Options of the JVM that count over those given here, for whoever wants to measure or debug. */
    private static final String MORE_OPTIONS = "GIEOK_JVM_OPTIONS";

    private final Home home;
    private final Build build;
    private final Jdk jdk;
    private final OwnProcess own;
    private final Precedence precedence = new Precedence();

    Launcher(Home home, Build build, Jdk jdk, OwnProcess own) {
        this.home = home;
        this.build = build;
        this.jdk = jdk;
        this.own = own;
    }

    ProcessHandle launch(Part part, Map<String, String> environment) throws IOException {
        List<String> command = command(part);
        Path log = home.log(part);
        if (Files.exists(log)) {
            Path previous = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.path().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        own.remember(part, process.pid());
        return process.toHandle();
    }

    /** When all are ready: from now on each has its place among the others. */
    void settle(Map<Part, ProcessHandle> launched) throws InterruptedException {
        for (Map.Entry<Part, ProcessHandle> part : launched.entrySet()) {
            precedence.settle(part.getKey(), part.getValue());
        }
    }

    private List<String> command(Part part) throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(ownSession());
        command.addAll(precedence.of(part));
        command.add(jdk.java().toString());
        command.add(own.marker(part));
        command.addAll(options(part));
        command.addAll(build.program(part));
        return command;
    }

    private List<String> options(Part part) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms32m",
                "-Xmx" + part.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ReservedCodeCacheSize=96m",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + home.temporary(),
                "-Dorg.bytedeco.javacpp.cachedir=" + home.cache().resolve("javacpp")));
        if (!part.isOptimised()) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        options.addAll(jdk.compact());
        options.addAll(jdk.quiet());
        if (part == Part.NEO4J) {
            options.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
            options.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
        }
        String more = System.getenv(MORE_OPTIONS);
        if (more != null && !more.isBlank()) {
            options.addAll(List.of(more.strip().split("\\s+")));
        }
        return options;
    }

    /** Ctrl-C in the terminal, or its closing, is not meant for the parts. */
    private static List<String> ownSession() {
        return List.of(Precedence.first("/usr/bin/setsid", "/bin/setsid").orElse("nohup"));
    }
}
