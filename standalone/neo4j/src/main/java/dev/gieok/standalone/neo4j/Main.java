package dev.gieok.standalone.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;

/** Runs the server until the process is told to end; once there is room again, it comes back by itself from a full disk. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ServerConfig config = ServerConfig.of(System.getenv());
        Files.createDirectories(config.home());
        Room room = Room.of(config.home());
        AtomicReference<EmbeddedNeo4j> running = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running), "neo4j-shutdown"));
        while (true) {
            // Closing writes, too, and tries again until it can.
            room.await();
            end(running);
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(config);
            running.set(neo4j);
            System.out.println("Neo4j is ready at bolt://127.0.0.1:" + config.port());
            neo4j.awaitGivingUp();
            System.out.println("Neo4j cannot write any more, and starts over");
        }
    }

    private static void end(AtomicReference<EmbeddedNeo4j> running) {
        EmbeddedNeo4j neo4j = running.getAndSet(null);
        if (neo4j != null) {
            neo4j.close();
        }
    }
}
