package dev.gieok.standalone.kafka;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes this process the program that it was when it began: the same pid, arguments, environment and log, so that
 * whoever started it finds it where it was. Linux only.
 */
final class StartingOver {
    private static final int FIRST_OF_OURS = 3;
    private static final int CLOSE_ON_EXEC = 4;

    /** The C library's calls by their own names. */
    interface C extends Library {
        int execv(String path, String[] arguments);

        int close_range(int first, int last, int flags);
    }

    private final C c;

    /** Made while there is room: the library is unpacked into the temporary folder. */
    StartingOver() {
        c = Native.load("c", C.class);
    }

    /** Returns only when it cannot be done. */
    void startOver() throws IOException {
        Path self = Path.of("/proc/self");
        String program = Files.readSymbolicLink(self.resolve("exe")).toString();
        String[] arguments =
                new String(Files.readAllBytes(self.resolve("cmdline")), StandardCharsets.UTF_8).split("\0");
        // Java's files and sockets would stay open otherwise, and the port with them.
        c.close_range(FIRST_OF_OURS, Integer.MAX_VALUE, CLOSE_ON_EXEC);
        c.execv(program, arguments);
    }
}
