package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own: what is loaded stays so. */
class WarmUpTest {
    @Test
    void aServiceThatCannotReadMessagesDoesNotStartAndSaysWhy(@TempDir Path empty)
            throws IOException, InterruptedException {
        Process starting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Donnxruntime.native.path=" + empty,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WarmStart.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(starting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertNotEquals(0, starting.waitFor(), said);
        assertTrue(said.contains("the network that reads messages cannot be loaded"), said);
        assertTrue(said.contains("onnxruntime"), said);
    }
}
