package dev.gieok.memory;

import dev.gieok.memory.adapter.neo4j.Neo4jConversations;
import dev.gieok.memory.adapter.neo4j.Neo4jFactArchive;
import dev.gieok.memory.adapter.neo4j.Neo4jFactGraph;
import dev.gieok.memory.adapter.neo4j.Neo4jForgetting;
import dev.gieok.memory.adapter.neo4j.Neo4jGraph;
import dev.gieok.memory.adapter.neo4j.Neo4jMedia;
import dev.gieok.memory.adapter.neo4j.Neo4jObservations;
import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.LiveFacts;
import dev.gieok.memory.adapter.qdrant.LiveMoments;
import dev.gieok.memory.adapter.qdrant.QdrantGenerations;
import dev.gieok.memory.adapter.qdrant.QdrantStore;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.GenerationPointer;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** The wiring of the stores: clients, then what stands on them. */
@ApplicationScoped
public class StoreBeans {
    /** The prefix of all collections: this installation has its vector store to itself. */
    static final String COLLECTIONS = "";

    private static final Duration CONNECT = Duration.ofSeconds(2);

    @Produces
    @Singleton
    public Neo4jStore neo4j(MemoryConfig config) {
        var settings = config.neo4j();
        return new Neo4jStore(GraphDatabase.driver(
                settings.uri(),
                AuthTokens.basic(settings.user(), settings.password()),
                Config.builder()
                        .withConnectionTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                        .withConnectionAcquisitionTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                        .withMaxTransactionRetryTime(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                        .withTelemetryDisabled(true)
                        // The driver's own default writes out every message, and then throws it away.
                        .withLogging(Logging.slf4j())
                        .build()));
    }

    void closeNeo4j(@Disposes Neo4jStore store) {
        store.close();
    }

    @Produces
    @Singleton
    public QdrantStore qdrant(MemoryConfig config) {
        var settings = config.qdrant();
        var grpc = QdrantGrpcClient.newBuilder(settings.host(), settings.port(), settings.tls(), false)
                .withTimeout(settings.timeout());
        settings.apiKey().ifPresent(grpc::withApiKey);
        return new QdrantStore(new QdrantClient(grpc.build()), settings.timeout());
    }

    void closeQdrant(@Disposes QdrantStore store) {
        store.close();
    }

    @Produces
    @Singleton
    public LiveGenerations generations(GenerationPointer pointer, MemoryConfig config) {
        var settings = config.embedding();
        return new LiveGenerations(
                pointer, new Generation(settings.model(), settings.dimensions(), settings.generation()));
    }

    @Produces
    @Singleton
    public QdrantGenerations indexes(QdrantStore store) {
        return new QdrantGenerations(store, COLLECTIONS);
    }

    @Produces
    @Singleton
    public LiveFacts vectors(QdrantGenerations indexes, LiveGenerations generations) {
        return new LiveFacts(indexes, generations);
    }

    @Produces
    @Singleton
    public LiveMoments moments(QdrantGenerations indexes, LiveGenerations generations) {
        return new LiveMoments(indexes, generations);
    }

    @Produces
    @Singleton
    public Neo4jMedia media(Neo4jStore store) {
        return new Neo4jMedia(store);
    }

    @Produces
    @Singleton
    public Neo4jFactGraph graph(Neo4jStore store) {
        return new Neo4jFactGraph(store);
    }

    @Produces
    @Singleton
    public Neo4jGraph drawing(Neo4jStore store) {
        return new Neo4jGraph(store);
    }

    @Produces
    @Singleton
    public Neo4jFactArchive archive(Neo4jStore store) {
        return new Neo4jFactArchive(store);
    }

    @Produces
    @Singleton
    @Typed(Neo4jForgetting.class)
    public Neo4jForgetting forgetting(Neo4jStore store) {
        return new Neo4jForgetting(store);
    }

    @Produces
    @Singleton
    public Neo4jObservations observations(Neo4jStore store) {
        return new Neo4jObservations(store);
    }

    @Produces
    @Singleton
    public Neo4jConversations conversations(Neo4jStore store) {
        return new Neo4jConversations(store);
    }
}
