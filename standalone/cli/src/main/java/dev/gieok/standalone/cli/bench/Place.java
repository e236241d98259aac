package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where and on what it was measured: no figure is worth anything without. */
public record Place(Instant date, String commit, Map<String, Object> machine, Map<String, String> stores) {
    private static final long MEBIBYTE = 1024 * 1024;

    public static Place here(Clock clock, Standalone system, Map<String, String> environment, Path tree) {
        return new Place(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                commit(tree),
                thisMachine(),
                stores(system, environment));
    }

    private static Map<String, Object> thisMachine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("cpu", line(Path.of("/proc/cpuinfo"), "model name"));
        machine.put("ramMb", kibibytes(line(Path.of("/proc/meminfo"), "MemTotal")) * 1024 / MEBIBYTE);
        machine.put(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        machine.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version());
        return machine;
    }

    /** Ours when its process runs under this home, else what stands at the address that the services are given. */
    private static Map<String, String> stores(Standalone system, Map<String, String> environment) {
        Map<String, String> stores = new LinkedHashMap<>();
        stores.put(
                "kafka",
                store(
                        system,
                        Part.KAFKA,
                        "embedded Apache Kafka, one broker",
                        environment.get("KAFKA_BOOTSTRAP_SERVERS")));
        stores.put(
                "graph",
                store(system, Part.NEO4J, "embedded Neo4j Community", environment.get("GIEOK_MEMORY_NEO4J_URI")));
        stores.put(
                "vectors",
                store(
                        system,
                        Part.QDRANT,
                        "embedded Qdrant protocol over Lucene",
                        environment.get("GIEOK_MEMORY_QDRANT_HOST")));
        return stores;
    }

    private static String store(Standalone system, Part part, String embedded, @Nullable String address) {
        String at = "127.0.0.1:" + system.ports().of(part);
        if (system.pid(part).isPresent()) {
            return embedded + " at " + at;
        }
        return "whatever stands at " + (address == null ? at : address);
    }

    private static String commit(Path tree) {
        String commit = git(tree, "rev-parse", "--short=12", "HEAD");
        if (commit.isEmpty()) {
            return "unknown";
        }
        return git(tree, "status", "--porcelain", "--untracked-files=no").isEmpty() ? commit : commit + " with changes";
    }

    private static String git(Path tree, String... arguments) {
        ProcessBuilder git = new ProcessBuilder("git", "-C", tree.toString());
        git.command().addAll(List.of(arguments));
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String line(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static long kibibytes(String said) {
        String digits = said.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
