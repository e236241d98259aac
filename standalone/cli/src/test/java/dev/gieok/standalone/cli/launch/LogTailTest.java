package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void showsTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");

        assertEquals(List.of("two", "three"), LogTail.of(log, 2));
    }

    @Test
    void findsTheCauseBelowAStackTrace() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), """
                starting
                Exception in thread "main": it went wrong
                \tat a.B.c(B.java:1)
                Caused by: the reason
                \tat a.B.d(B.java:2)
                \t... 9 more
                """);

        assertEquals(
                List.of("Exception in thread \"main\": it went wrong", "Caused by: the reason"),
                LogTail.telling(log, 2));
    }

    @Test
    void saysThatThereIsNoLog() {
        assertEquals(1, LogTail.of(folder.resolve("none.log"), 5).size());
    }
}
