package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one folder in which everything lives that the standalone system keeps.
 *
 * @param cache for what can be made anew at any time; homes that are thrown away may share that of another
 */
public record Home(Path path, Path cache) {
    public Home(Path path) {
        this(path, path.resolve("cache"));
    }

    public static Home of(Map<String, String> environment) {
        String given = environment.get("GIEOK_HOME");
        Path path = given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".gieok")
                : Path.of(given.strip());
        return new Home(path.toAbsolutePath().normalize());
    }

    /** The same, with what that one has made already: most of it takes seconds to make, and none of it is of a person. */
    public Home withCachesOf(Home other) {
        return new Home(path, other.cache());
    }

    /** Makes what is missing. Only its owner may look inside. */
    public void create() throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        for (Path folder : List.of(
                data("kafka"),
                data("neo4j"),
                data("qdrant"),
                data("blobs"),
                data("streams"),
                keys(),
                logs(),
                run(),
                cache(),
                temporary())) {
            Files.createDirectories(folder);
        }
    }

    public Path data(String part) {
        return path.resolve("data").resolve(part);
    }

    public Path keys() {
        return path.resolve("keys");
    }

    public Path masterKey() {
        return keys().resolve("master.json");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(Part part) {
        return logs().resolve(part.label() + ".log");
    }

    public Path run() {
        return path.resolve("run");
    }

    Path pidFile(Part part) {
        return run().resolve(part.label() + ".pid");
    }

    public Path ports() {
        return run().resolve("ports.properties");
    }

    Path temporary() {
        return run().resolve("tmp");
    }

    /** Unpacked natives and the like: a killed process leaves them behind. */
    void emptyTemporary() throws IOException {
        if (!Files.isDirectory(temporary())) {
            return;
        }
        try (Stream<Path> left = Files.walk(temporary())) {
            for (Path one : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(temporary())) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
