package dev.gieok.memory.stores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A server of `standalone/` in a process of its own, as in production, ended with this one. */
final class ChildProcess {
    private ChildProcess() {}

    /** Returns when the server has said that it is ready. */
    static Process start(String module, String mainClass, Map<String, String> environment) {
        try {
            Path target = standalone().resolve(module).resolve("target");
            if (!Files.isDirectory(target.resolve("lib"))) {
                throw new IllegalStateException("build standalone/" + module + " first: mvn package in its folder");
            }
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx400m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    target + "/*:" + target + "/lib/*",
                    mainClass));
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("is ready")) {
                    return process;
                }
            }
            throw new IllegalStateException("standalone/" + module + " did not start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory("gieok-" + name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // The server may still be writing; the folder is a temporary one.
            return;
        }
    }

    private static Path standalone() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("standalone")) ? here : here.getParent();
        return Objects.requireNonNull(root).resolve("standalone");
    }
}
