package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the process of a part again, and never mistakes another for it: a pid alone may have a new owner. */
final class OwnProcess {
    private final Home home;

    OwnProcess(Home home) {
        this.home = home;
    }

    /** Stands first on the command line of every part. */
    String marker(Part part) {
        return "-Dgieok.part=" + part.label() + "@" + home.path();
    }

    Optional<ProcessHandle> find(Part part) {
        OptionalLong pid = remembered(part);
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(pid.getAsLong())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> isOurs(process.pid(), part));
    }

    void remember(Part part, long pid) throws IOException {
        Files.writeString(home.pidFile(part), Long.toString(pid));
    }

    void forget(Part part) throws IOException {
        Files.deleteIfExists(home.pidFile(part));
    }

    private boolean isOurs(long pid, Part part) {
        return commandLine(pid).contains(marker(part));
    }

    private OptionalLong remembered(Part part) {
        try {
            return OptionalLong.of(
                    Long.parseLong(Files.readString(home.pidFile(part)).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static String commandLine(long pid) {
        Path linux = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            if (Files.exists(linux)) {
                return new String(Files.readAllBytes(linux), StandardCharsets.UTF_8).replace('\0', ' ');
            }
            Process ps = new ProcessBuilder("ps", "-ww", "-o", "command=", "-p", Long.toString(pid)).start();
            return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // It ended while it was looked at.
            return "";
        }
    }
}
