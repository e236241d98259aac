package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts real processes; Kafka stands for all, since it starts fastest. */
class StandaloneTest {
    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private Standalone system = system(Ports.free());

    @BeforeEach
    void inAFolderOfItsOwn() {
        system = system(Ports.free());
    }

    @AfterEach
    void leavesNothingRunning() {
        system.stop();
    }

    @Test
    void startsOnceHoweverOftenItIsAsked() {
        system.start();
        OptionalLong pid = system.pid(Part.KAFKA);
        system.start();

        assertTrue(pid.isPresent());
        assertEquals(pid, system.pid(Part.KAFKA));
        assertTrue(system.isReady(Part.KAFKA));
    }

    @Test
    void findsAKilledPartGoneAndStartsItAgain() {
        system.start();
        long first = system.pid(Part.KAFKA).orElseThrow();

        system.kill(Part.KAFKA);
        assertTrue(system.pid(Part.KAFKA).isEmpty());
        assertFalse(system.isReady(Part.KAFKA));

        system.restart(Part.KAFKA);
        assertTrue(system.pid(Part.KAFKA).orElseThrow() != first);
        assertTrue(system.isReady(Part.KAFKA));
    }

    @Test
    void saysWhatWasRunningWhenItStops() {
        system.start();

        assertEquals(EnumSet.of(Part.KAFKA), system.stop());
        assertEquals(EnumSet.noneOf(Part.class), system.stop());
    }

    @Test
    void leavesAProcessAloneThatIsNotOurs() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            system.home().create();
            Files.writeString(system.home().pidFile(Part.KAFKA), Long.toString(stranger.pid()));

            assertEquals(EnumSet.noneOf(Part.class), system.stop());
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void namesTheTakenPortAndTheVariableThatMovesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Map<Part, Integer> ports = new java.util.EnumMap<>(Ports.free().byPart());
            ports.put(Part.KAFKA, taken.getLocalPort());
            system = system(new Ports(ports, Ports.free().kafkaController()));

            LaunchFailedException failure = assertThrows(LaunchFailedException.class, system::start);

            assertTrue(failure.getMessage().contains("Port " + taken.getLocalPort()), failure.getMessage());
            assertTrue(failure.getMessage().contains("GIEOK_KAFKA_PORT"), failure.getMessage());
            assertTrue(system.pid(Part.KAFKA).isEmpty());
        }
    }

    @Test
    void showsTheLastWordsOfAPartThatDied() throws IOException {
        system.home().create();
        // A folder that belongs to another node is what Kafka refuses.
        Files.writeString(
                system.home().data("kafka").resolve("meta.properties"), "version=1\ncluster.id=another\nnode.id=7\n");

        LaunchFailedException failure = assertThrows(LaunchFailedException.class, system::start);

        assertTrue(failure.getMessage().contains("kafka ended while it was starting"), failure.getMessage());
        assertTrue(failure.getMessage().contains("cluster.id"), failure.getMessage());
    }

    private Standalone system(Ports ports) {
        Path home = folder == null ? Path.of("unused") : folder.resolve("home");
        return new Standalone(
                new Home(home.toAbsolutePath()),
                Build.find(),
                ports,
                Options.everything().only(Part.KAFKA),
                said::add);
    }
}
