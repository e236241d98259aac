package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void areTheDocumentedOnesWhenNothingIsSaid() {
        Ports ports = Ports.of(Map.of(), folder.resolve("none"));

        assertEquals(
                List.of(9092, 7687, 6334, 8082, 8084, 8083, 8081, 8080),
                List.of(Part.values()).stream().map(ports::of).toList());
        assertEquals(9093, ports.kafkaController());
    }

    @Test
    void areRememberedUntilTheEnvironmentSaysOtherwise() throws IOException {
        Path file = folder.resolve("ports.properties");
        Ports.of(Map.of("GIEOK_GATEWAY_PORT", "18080", "GIEOK_KAFKA_PORT", "19092"), file)
                .save(file);

        Ports ports = Ports.of(Map.of("GIEOK_KAFKA_PORT", "29092"), file);

        assertEquals(18_080, ports.of(Part.GATEWAY));
        assertEquals(29_092, ports.of(Part.KAFKA));
        assertEquals(8084, ports.of(Part.MEMORY));
    }

    @Test
    void thatAreNoneAreRefusedByTheNameOfTheVariable() {
        LaunchFailedException failure = assertThrows(
                LaunchFailedException.class,
                () -> Ports.of(Map.of("GIEOK_NEO4J_PORT", "70000"), folder.resolve("none")));

        assertTrue(failure.getMessage().startsWith("GIEOK_NEO4J_PORT "), failure.getMessage());
    }

    @Test
    void thatAreFreeAreAllDifferent() {
        Ports ports = Ports.free();
        Set<Integer> all = new HashSet<>(ports.byPart().values());
        all.add(ports.kafkaController());

        assertEquals(Part.values().length + 1, all.size());
    }
}
