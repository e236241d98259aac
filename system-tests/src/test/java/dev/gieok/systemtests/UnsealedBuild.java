package dev.gieok.systemtests;

import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The built services once more, with one class changed: `PersonKeys` seals nothing. There is no switch for that in what
 * people run, so that nobody can turn it; this copy is made for a test, of the very jars, below `system-tests/target`.
 */
final class UnsealedBuild {
    private static final String CLASS = "dev/gieok/platform/person/PersonKeys.class";
    private static final String PLATFORM = "dev.gieok.platform-";

    private UnsealedBuild() {}

    static Build of(Build built) throws IOException {
        Path copy = built.root().resolve("system-tests/target/unsealed");
        delete(copy);
        Files.createDirectories(copy);
        Files.createSymbolicLink(copy.resolve("standalone"), built.root().resolve("standalone"));
        for (Part part : Part.values()) {
            if (part.isService()) {
                Path app = Path.of(part.label(), "target", "quarkus-app");
                link(built.root().resolve(app), copy.resolve(app));
                unseal(copy.resolve(app).resolve("lib/main"));
            }
        }
        return new Build(copy);
    }

    /** Hard links: the copy costs no space, and what a process finds beside its jar is the copy. */
    private static void link(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (file.getFileName().toString().startsWith(PLATFORM)) {
                    Files.copy(file, target);
                } else {
                    Files.createLink(target, file);
                }
            }
        }
    }

    private static void unseal(Path libraries) throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(libraries)) {
            jar = files.filter(file -> file.getFileName().toString().startsWith(PLATFORM))
                    .findFirst()
                    .orElseThrow();
        }
        Path changed = compiled(libraries);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.delete(inside.getPath(CLASS));
            Files.copy(changed, inside.getPath(CLASS));
        }
        delete(changed.getParent().getParent().getParent().getParent().getParent());
    }

    private static Path compiled(Path libraries) throws IOException {
        Path folder = Files.createTempDirectory("gieok-unsealed");
        Path source = folder.resolve("PersonKeys.java");
        try (InputStream text =
                Objects.requireNonNull(UnsealedBuild.class.getResourceAsStream("/control/PersonKeys.txt"))) {
            Files.writeString(source, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        String jars;
        try (Stream<Path> files = Files.list(libraries)) {
            jars = String.join(":", files.map(Path::toString).toList());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = List.of(
                "-proc:none", "-nowarn", "--release", "21", "-cp", jars, "-d", folder.toString(), source.toString());
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError("PersonKeys of the control is not that of the platform any more");
        }
        return folder.resolve(CLASS);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
