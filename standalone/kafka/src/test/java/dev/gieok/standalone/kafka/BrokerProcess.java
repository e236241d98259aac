package dev.gieok.standalone.kafka;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** The broker as a user runs it: a process of its own, that can be killed. */
final class BrokerProcess implements AutoCloseable {
    private final Path folder;
    private final Path data;
    private final int port;
    private final int controllerPort;
    private Path log;
    private Process process;

    BrokerProcess(Path folder) throws IOException {
        this(folder, folder.resolve("data"));
    }

    /** Its log goes into the folder, its data where it is told. */
    BrokerProcess(Path folder, Path data) throws IOException {
        this.folder = folder;
        this.data = data;
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = one.getLocalPort();
            controllerPort = other.getLocalPort();
        }
        launch();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        launch();
    }

    /** Returns the exit code after a polite request to end. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Until it has said so; fails when it ends before. */
    void awaitLine(String words) {
        await(() -> Files.readString(log).contains(words));
    }

    /** Until it has become ready for the nth time, in the same process. */
    void awaitReady(int times) {
        await(() -> Files.readString(log).split("Kafka is ready at " + bootstrapServers(), -1).length > times);
    }

    @Override
    public void close() {
        kill();
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("Kafka ended: " + Files.readString(log));
                    }
                })
                .until(condition);
    }

    private void launch() throws IOException {
        log = Files.createTempFile(folder, "kafka", ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(new File(log.toString()));
        builder.environment().put("GIEOK_KAFKA_PORT", Integer.toString(port));
        builder.environment().put("GIEOK_KAFKA_CONTROLLER_PORT", Integer.toString(controllerPort));
        builder.environment().put("GIEOK_KAFKA_DATA", data.toString());
        process = builder.start();
        awaitReady(1);
    }
}
