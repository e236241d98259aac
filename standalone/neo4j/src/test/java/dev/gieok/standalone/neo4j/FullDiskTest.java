package dev.gieok.standalone.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** On a small file system in memory, which only root may mount: skipped elsewhere. */
class FullDiskTest {
    @TempDir
    Path folder;

    private Path small;

    @BeforeEach
    void mount() throws Exception {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", small.toString()) == 0,
                "only root may mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "--lazy", small.toString());
    }

    @Test
    void goesOnByItselfInTheSameProcessOnceThereIsRoom() throws Exception {
        try (ServerProcess server = new ServerProcess(folder, small.resolve("data"));
                Driver driver = server.connect(ServerProcess.PASSWORD)) {
            write(driver, "before");

            Path others = small.resolve("others");
            fill(others);
            assertThrows(Neo4jException.class, () -> writeUntilRefused(driver));
            server.awaitLine("Neo4j waits until");
            Files.delete(others);
            server.awaitLine("There is room again");
            server.awaitReady(2);

            write(driver, "after");
            assertEquals(2, facts(driver));
        }
    }

    private static void write(Driver driver, String id) {
        driver.executableQuery("CREATE (:Fact {id: $id})")
                .withParameters(Map.of("id", id))
                .execute();
    }

    /** Kilobytes of x, until one is not taken; what was taken is not counted on by anybody. */
    private static void writeUntilRefused(Driver driver) {
        while (true) {
            driver.executableQuery("CREATE (:Filling {text: $text})")
                    .withParameters(Map.of("text", "x".repeat(100_000)))
                    .execute();
        }
    }

    private static long facts(Driver driver) {
        return driver.executableQuery("MATCH (f:Fact) RETURN count(f) AS facts")
                .execute()
                .records()
                .getFirst()
                .get("facts")
                .asLong();
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
