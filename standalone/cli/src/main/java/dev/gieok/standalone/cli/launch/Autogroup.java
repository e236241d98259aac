package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * What Linux shares the processor among where it schedules by session: the niceness of a process counts inside its
 * session only, and the niceness of the session counts against the others.
 */
final class Autogroup {
    private static final int TRIES = 4;
    /** The kernel takes one change in a tenth of a second from whoever is not root. */
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(120);

    private final Path ours;
    private final Path theirs;

    private Autogroup(Path ours, Path theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    static Autogroup of(ProcessHandle process) {
        return new Autogroup(
                Path.of("/proc/self/autogroup"), Path.of("/proc", Long.toString(process.pid()), "autogroup"));
    }

    /**
     * Sets the niceness of the session of the process, unless it is the one of this command, which other programs of
     * the user share. Where the machine does not schedule by session, or forbids it, nothing happens.
     */
    void reniced(int nice) throws InterruptedException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                if (!isAnother()) {
                    return;
                }
                Files.writeString(theirs, Integer.toString(nice), StandardOpenOption.WRITE);
                return;
            } catch (IOException e) {
                // Too soon after another change, or it ended meanwhile.
                Thread.sleep(BETWEEN_CHANGES);
            }
        }
    }

    private boolean isAnother() throws IOException {
        if (!Files.isReadable(ours) || !Files.isReadable(theirs)) {
            return false;
        }
        String group = name(theirs);
        return !group.isEmpty() && !group.equals(name(ours));
    }

    /** As in `/autogroup-123 nice 0`; empty for a process that is in none. */
    private static String name(Path file) throws IOException {
        return Files.readString(file).strip().split(" ", 2)[0];
    }
}
