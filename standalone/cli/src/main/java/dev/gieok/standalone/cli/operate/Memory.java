package dev.gieok.standalone.cli.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process occupies. */
final class Memory {
    private static final long KIBIBYTES = 1024;

    private Memory() {}

    /** Resident set size; 0 when the system does not tell. */
    static long residentMegabytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES;
                }
            }
        } catch (IOException e) {
            // Ended meanwhile, or not a Linux.
        }
        return 0;
    }
}
