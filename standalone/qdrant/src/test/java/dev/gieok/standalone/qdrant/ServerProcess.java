package dev.gieok.standalone.qdrant;

import io.qdrant.client.QdrantClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as it is run: a JVM of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {
    private static final String READY = "qdrant-protocol server ready on 127.0.0.1:";

    private final Process process;
    private final BufferedReader output;
    private final QdrantClient client;

    private ServerProcess(Process process, BufferedReader output, int port) {
        this.process = process;
        this.output = output;
        this.client = Target.clientOf("127.0.0.1", port);
    }

    static ServerProcess start(Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        builder.environment().put("GIEOK_QDRANT_PORT", "0");
        builder.environment().put("GIEOK_QDRANT_DATA", data.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        if (line == null || !line.startsWith(READY)) {
            process.destroyForcibly();
            throw new IOException("the server said: " + line);
        }
        return new ServerProcess(process, output, Integer.parseInt(line.substring(READY.length())));
    }

    QdrantClient client() {
        return client;
    }

    /** As kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        client.close();
    }

    /** As kill; says whether it ends by itself then. */
    boolean stops() throws InterruptedException {
        process.toHandle().destroy(); // unlike destroy() of the process, it leaves its output open
        return process.waitFor(2, TimeUnit.MINUTES);
    }

    /** What it said after it was ready. */
    List<String> furtherOutput() {
        return output.lines().toList();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
