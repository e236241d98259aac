package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Installs mem0 with the machine's own npm, once, into the cache. */
record Npm(Path folder, Progress progress) {
    static final String RUNNER = "runner.mjs";

    private static final List<String> FILES = List.of("package.json", RUNNER);
    private static final int OLDEST_NODE = 20;
    private static final int MINUTES = 15;

    void install() {
        check();
        try {
            Files.createDirectories(folder);
            String wanted = text(resource("package.json"));
            for (String file : FILES) {
                try (InputStream in = resource(file)) {
                    Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            // Written when all is there: an installation that was interrupted is made again.
            Path done = folder.resolve("installed.json");
            if (!Files.exists(done) || !Files.readString(done).equals(wanted)) {
                download();
                Files.writeString(done, wanted);
            }
        } catch (IOException e) {
            throw new LaunchFailedException("mem0 cannot be installed in " + folder + ".", e);
        }
    }

    private static void check() {
        String node = said(List.of("node", "--version"));
        if (!node.matches("v\\d+\\..*")
                || Integer.parseInt(node.substring(1, node.indexOf('.'))) < OLDEST_NODE
                || said(List.of("npm", "--version")).isEmpty()) {
            throw new LaunchFailedException("The comparison runs mem0, which needs Node.js " + OLDEST_NODE
                    + " or newer with npm, and " + (node.isEmpty() ? "there is none" : "this is " + node)
                    + ": install them (for example `apt install nodejs npm`).");
        }
    }

    private void download() throws IOException {
        progress.say("installing mem0 with npm into " + folder + " (about 65 MB, once; some minutes when it compiles)");
        Path log = folder.resolve("npm.log");
        // Its peer dependencies name every store there is; only what is listed is wanted.
        Process npm = new ProcessBuilder(
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--no-package-lock",
                        "--legacy-peer-deps",
                        "--loglevel=error")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
                npm.destroyForcibly();
                throw new LaunchFailedException("npm took more than " + MINUTES + " minutes; see " + log);
            }
        } catch (InterruptedException e) {
            npm.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted.", e);
        }
        if (npm.exitValue() != 0) {
            throw new LaunchFailedException("npm could not install mem0; see " + log);
        }
    }

    private static String said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return text(process.getInputStream()).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Npm.class.getResourceAsStream("/compare-mem0/" + name), name);
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
