package dev.gieok.memory.stores;

import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.QdrantStore;
import dev.gieok.platform.generation.Generation;
import dev.gieok.standalone.qdrant.EmbeddedQdrant;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** One vector store and one graph for all tests of this process; persons keep tests apart. */
public final class Stores {
    public static final String NEO4J_PASSWORD = "gieok-neo4j";
    public static final String PREFIX = "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    public static final Generation GENERATION = new Generation("test-model", 64, 1);

    private static @Nullable URI neo4jUri;
    private static @Nullable Driver driver;
    private static @Nullable Neo4jStore neo4j;
    private static @Nullable URI qdrantUri;
    private static @Nullable QdrantClient client;
    private static @Nullable QdrantStore qdrant;

    private Stores() {}

    public static synchronized URI neo4jUri() {
        if (neo4jUri == null) {
            String given = System.getenv("NEO4J_URL");
            neo4jUri = given == null ? startedNeo4j() : URI.create(given);
        }
        return neo4jUri;
    }

    public static String neo4jPassword() {
        return System.getenv().getOrDefault("NEO4J_PASSWORD", NEO4J_PASSWORD);
    }

    public static synchronized Driver driver() {
        if (driver == null) {
            driver = GraphDatabase.driver(neo4jUri(), AuthTokens.basic("neo4j", neo4jPassword()));
        }
        return driver;
    }

    public static synchronized Neo4jStore neo4j() {
        if (neo4j == null) {
            neo4j = new Neo4jStore(driver());
        }
        return neo4j;
    }

    public static synchronized URI qdrantUri() {
        if (qdrantUri == null) {
            String given = System.getenv("QDRANT_URL");
            qdrantUri = given == null ? startedQdrant() : URI.create(given);
        }
        return qdrantUri;
    }

    public static synchronized QdrantClient client() {
        if (client == null) {
            URI uri = qdrantUri();
            client = new QdrantClient(QdrantGrpcClient.newBuilder(uri.getHost(), uri.getPort(), false, false)
                    .build());
        }
        return client;
    }

    public static synchronized QdrantStore qdrant() {
        if (qdrant == null) {
            qdrant = new QdrantStore(client(), Duration.ofSeconds(10));
        }
        return qdrant;
    }

    private static URI startedNeo4j() {
        int port = ChildProcess.freePort();
        ChildProcess.start(
                "neo4j",
                "dev.gieok.standalone.neo4j.Main",
                Map.of(
                        "GIEOK_NEO4J_PORT", Integer.toString(port),
                        "GIEOK_NEO4J_DATA", ChildProcess.folder("neo4j").toString(),
                        "GIEOK_NEO4J_PASSWORD", NEO4J_PASSWORD));
        return URI.create("bolt://127.0.0.1:" + port);
    }

    private static URI startedQdrant() {
        try {
            EmbeddedQdrant server = EmbeddedQdrant.start(ChildProcess.folder("qdrant"), 0);
            return URI.create("http://127.0.0.1:" + server.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
