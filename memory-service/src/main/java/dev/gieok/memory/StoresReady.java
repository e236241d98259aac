package dev.gieok.memory;

import dev.gieok.contracts.Topic;
import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.LiveFacts;
import dev.gieok.memory.adapter.qdrant.LiveMoments;
import dev.gieok.memory.adapter.qdrant.QdrantStore;
import dev.gieok.platform.RetriableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the topics are there, both stores answer, what they need to hold is made, and a recall has worked. */
@Readiness
@ApplicationScoped
public class StoresReady implements HealthCheck {
    private static final int SECONDS = 2;

    private final Neo4jStore neo4j;
    private final QdrantStore qdrant;
    private final LiveFacts facts;
    private final LiveMoments moments;
    private final Admin admin;
    private final Rehearsal rehearsal;
    private volatile boolean topicsSeen;

    public StoresReady(
            Neo4jStore neo4j,
            QdrantStore qdrant,
            LiveFacts facts,
            LiveMoments moments,
            Admin admin,
            Rehearsal rehearsal) {
        this.neo4j = neo4j;
        this.qdrant = qdrant;
        this.facts = facts;
        this.moments = moments;
        this.admin = admin;
        this.rehearsal = rehearsal;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("stores");
        boolean graph = told(response, "neo4j", neo4j::isReady);
        boolean vectors = told(response, "qdrant", () -> qdrant.isReady() && facts.isReady() && moments.isReady());
        boolean topics = told(response, "topics", this::topics);
        boolean recall = told(response, "recall", rehearsal::isDone);
        return response.status(graph && vectors && topics && recall).build();
    }

    private static boolean told(HealthCheckResponseBuilder response, String name, BooleanSupplier check) {
        boolean ready;
        try {
            ready = check.getAsBoolean();
        } catch (RetriableException e) {
            ready = false;
        }
        response.withData(name, ready ? "up" : "down");
        return ready;
    }

    private boolean topics() {
        if (topicsSeen) {
            return true;
        }
        List<String> needed =
                Arrays.stream(Topic.values()).map(Topic::topicName).toList();
        try {
            Set<String> there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            topicsSeen = there.containsAll(needed);
            return topicsSeen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
