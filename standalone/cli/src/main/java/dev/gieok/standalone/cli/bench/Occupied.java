package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process occupies, as /proc says; zero where it does not say. */
record Occupied(long residentMegabytes, long proportionalMegabytes) {
    private static final long KIBIBYTES = 1024;

    static Occupied by(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        return new Occupied(
                megabytes(process.resolve("status"), "VmRSS:"), megabytes(process.resolve("smaps_rollup"), "Pss:"));
    }

    private static long megabytes(Path file, String name) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                .findFirst()
                .orElse(0);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Ended meanwhile, or not a Linux.
            return "";
        }
    }
}
