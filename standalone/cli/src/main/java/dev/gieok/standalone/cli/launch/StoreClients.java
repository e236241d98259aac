package dev.gieok.standalone.cli.launch;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** Clients of the stores of a system on this machine, for commands that look at them from outside. */
public final class StoreClients {
    private StoreClients() {}

    public static Driver neo4j(int port, String password) {
        return GraphDatabase.driver(
                "bolt://127.0.0.1:" + port,
                AuthTokens.basic("neo4j", password),
                Config.builder()
                        .withConnectionTimeout(5, TimeUnit.SECONDS)
                        .withTelemetryDisabled(true)
                        .withLogging(Logging.none())
                        .build());
    }

    /** @param patience of each call */
    public static QdrantClient qdrant(int port, Duration patience) {
        return new QdrantClient(QdrantGrpcClient.newBuilder("127.0.0.1", port, false, false)
                .withTimeout(patience)
                .build());
    }
}
