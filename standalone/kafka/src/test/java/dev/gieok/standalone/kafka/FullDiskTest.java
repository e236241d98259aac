package dev.gieok.standalone.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small file system in memory, which only root may mount: skipped elsewhere. */
class FullDiskTest {
    private static final int SOME = 200;

    @TempDir
    Path folder;

    private Path small;

    @BeforeEach
    void mount() throws Exception {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", small.toString()) == 0,
                "only root may mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "--lazy", small.toString());
    }

    @Test
    void goesOnByItselfInTheSameProcessOnceThereIsRoom() throws Exception {
        try (BrokerProcess broker = new BrokerProcess(folder, small.resolve("data"))) {
            Line line = new Line(broker.bootstrapServers(), "lines");
            line.create();
            line.write(0, SOME);

            Path others = small.resolve("others");
            fill(others);
            line.writeUntilRefused();
            broker.awaitLine("Kafka waits until");
            Files.delete(others);
            broker.awaitLine("There is room again");
            broker.awaitReady(2);

            line.write(SOME, SOME);
            assertEquals(
                    Line.numbers(2 * SOME),
                    line.readAll().stream()
                            .filter(value -> !value.startsWith("x"))
                            .toList());
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That was the aim.
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        process.waitFor(1, TimeUnit.MINUTES);
        return process.exitValue();
    }
}
