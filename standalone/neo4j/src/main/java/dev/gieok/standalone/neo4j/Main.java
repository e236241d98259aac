package dev.gieok.standalone.neo4j;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Runs the server until the process is told to end. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ServerConfig config = ServerConfig.of(System.getenv());
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(config);
        CountDownLatch told = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            neo4j.close();
                            told.countDown();
                        },
                        "neo4j-shutdown"));
        System.out.println("Neo4j is ready at bolt://127.0.0.1:" + config.port());
        told.await();
    }
}
