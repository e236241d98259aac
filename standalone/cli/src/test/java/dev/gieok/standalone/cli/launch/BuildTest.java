package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir
    Path root;

    @Test
    void startsAStoreFromItsJarAndItsLibrariesInAFixedOrder() throws IOException {
        Path target = Files.createDirectories(root.resolve("standalone/kafka/target/lib"));
        Path own = Files.createFile(target.resolveSibling("standalone-kafka-0.1.0.jar"));
        Path second = Files.createFile(target.resolve("b.jar"));
        Path first = Files.createFile(target.resolve("a.jar"));

        assertEquals(
                List.of("-cp", own + ":" + first + ":" + second, "dev.gieok.standalone.kafka.Main"),
                new Build(root).program(Part.KAFKA));
    }

    @Test
    void saysWhatToRunWhenAServiceIsNotBuilt() {
        LaunchFailedException failure =
                assertThrows(LaunchFailedException.class, () -> new Build(root).program(Part.GATEWAY));

        assertTrue(failure.getMessage().contains("./gieok up"), failure.getMessage());
    }
}
