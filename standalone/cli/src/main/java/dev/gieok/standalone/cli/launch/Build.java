package dev.gieok.standalone.cli.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built tree: where the jars of each part lie. */
public record Build(Path root) {
    /** The tree that this class was built in, or the one that the `gieok` script names. */
    public static Build find() {
        String given = System.getProperty("gieok.root");
        if (given != null) {
            return new Build(Path.of(given));
        }
        try {
            Path here = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = here; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve("gieok")) && Files.exists(folder.resolve("pom.xml"))) {
                    return new Build(folder);
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new LaunchFailedException("The folder of the project was not found: start with its `gieok` script.");
    }

    /** What follows the options of the JVM: `-jar …`, or `-cp … Main`. */
    List<String> program(Part part) {
        if (part.isService()) {
            return List.of("-jar", serviceJar(part).toString());
        }
        String jars = jars(part).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", jars, "dev.gieok.standalone." + part.label() + ".Main");
    }

    /** Every jar that a store is made of, in a fixed order. */
    private List<Path> jars(Part part) {
        Path target = root.resolve("standalone").resolve(part.label()).resolve("target");
        List<Path> own;
        try (Stream<Path> all = Files.list(target)) {
            own = all.filter(file -> file.getFileName().toString().matches("standalone-[a-z0-9]+-[0-9.]+\\.jar"))
                    .toList();
        } catch (IOException e) {
            throw new LaunchFailedException(part.label() + " is not built: run `./gieok up`.", e);
        }
        return Stream.concat(own.stream(), files(target.resolve("lib")).stream())
                .toList();
    }

    private Path serviceJar(Part part) {
        Path jar = quarkusApp(part).resolve("quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new LaunchFailedException(part.label() + " is not built: run `./gieok up`.");
        }
        return jar;
    }

    private Path quarkusApp(Part part) {
        return root.resolve(part.label()).resolve("target/quarkus-app");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
