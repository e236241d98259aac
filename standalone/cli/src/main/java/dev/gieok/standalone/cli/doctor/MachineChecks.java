package dev.gieok.standalone.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import dev.gieok.standalone.cli.launch.Home;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ground that the system stands on: JDK, memory, disk. */
final class MachineChecks {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long NEEDED_MEMORY_MB = 3_000;
    private static final long NEEDED_DISK_MB = 1_024;
    private static final int AHEAD_OF_TIME = 25;

    private final Home home;

    MachineChecks(Home home) {
        this.home = home;
    }

    List<Finding> run() {
        return List.of(jdk(), memory(), disk());
    }

    private static Finding jdk() {
        String which = "JDK " + Runtime.version() + " at " + System.getProperty("java.home");
        return Runtime.version().feature() >= AHEAD_OF_TIME
                ? Finding.fine(which + "; the second start is twice as fast as the first")
                : Finding.optional(which + "; starting takes about twice as long as with JDK 25", "install a JDK 25");
    }

    private static Finding memory() {
        long megabytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEBIBYTE;
        String sentence = megabytes + " MB of memory; the system takes up to 2,500";
        return megabytes >= NEEDED_MEMORY_MB
                ? Finding.fine(sentence)
                : Finding.broken(sentence, "use a machine with 4 GB or more");
    }

    private Finding disk() {
        try {
            long free = Files.getFileStore(existing(home.path())).getUsableSpace() / MEBIBYTE;
            String sentence = free + " MB free on the disk of " + home.path();
            return free >= NEEDED_DISK_MB
                    ? Finding.fine(sentence)
                    : Finding.broken(sentence + ", and 1,024 are needed", "make room, or set GIEOK_HOME elsewhere");
        } catch (IOException e) {
            return Finding.broken(home.path() + " cannot be looked at", "set GIEOK_HOME to a folder of yours");
        }
    }

    private static Path existing(Path folder) {
        Path at = folder;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
