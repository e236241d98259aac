package dev.gieok.standalone.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The server as a user runs it: a process of its own, that can be killed. */
final class ServerProcess implements AutoCloseable {
    /** Begins with a dash, as one of 64 random ones does. */
    static final String PASSWORD = "-a long password";

    private final Path folder;
    private final Path data;
    private final int port;
    private Path log;
    private Process process;

    ServerProcess(Path folder) throws IOException {
        this(folder, folder.resolve("data"));
    }

    /** Its log goes into the folder, its data where it is told. */
    ServerProcess(Path folder, Path data) throws IOException {
        this.folder = folder;
        this.data = data;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        launch();
    }

    Driver connect(String password) {
        return GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", password));
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        launch();
    }

    /** Until it has said so; fails when it ends before. */
    void awaitLine(String words) {
        await(() -> Files.readString(log).contains(words));
    }

    /** Until it has become ready for the nth time, in the same process. */
    void awaitReady(int times) {
        await(() -> Files.readString(log).split("Neo4j is ready at bolt://127.0.0.1:" + port, -1).length > times);
    }

    /** Whether it ends when it is asked to, and need not be killed. */
    boolean stops() throws InterruptedException {
        process.destroy();
        return process.waitFor(4, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        kill();
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("Neo4j ended: " + Files.readString(log));
                    }
                })
                .until(condition);
    }

    private void launch() throws IOException {
        log = Files.createTempFile(folder, "neo4j", ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("GIEOK_NEO4J_PORT", Integer.toString(port));
        builder.environment().put("GIEOK_NEO4J_PASSWORD", PASSWORD);
        builder.environment().put("GIEOK_NEO4J_DATA", data.toString());
        process = builder.start();
        awaitReady(1);
    }
}
