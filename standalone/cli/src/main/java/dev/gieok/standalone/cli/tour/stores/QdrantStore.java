package dev.gieok.standalone.cli.tour.stores;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.matchKeywords;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.StoreClients;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** The points of these memories, in every collection that there is. */
public final class QdrantStore implements Store, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QdrantClient client;

    public QdrantStore(int port) {
        client = StoreClients.qdrant(port, PATIENCE);
    }

    @Override
    public String name() {
        return "Qdrant";
    }

    @Override
    public String looksAt() {
        return "points with a memory's id, in every collection";
    }

    @Override
    public long hits(Sought sought) {
        Filter filter = Filter.newBuilder()
                .addMust(matchKeyword("person", sought.person().value()))
                .addMust(matchKeywords("factId", sought.facts()))
                .build();
        try {
            long found = 0;
            for (String collection : client.listCollectionsAsync().get()) {
                found += client.countAsync(collection, filter, true).get();
            }
            return found;
        } catch (ExecutionException e) {
            throw new LaunchFailedException("Qdrant does not answer: `./gieok status`", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted.", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
