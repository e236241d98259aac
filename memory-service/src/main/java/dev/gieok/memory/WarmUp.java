package dev.gieok.memory;

import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.LiveFacts;
import dev.gieok.memory.adapter.qdrant.LiveMoments;
import dev.gieok.memory.memories.Waiting;
import dev.gieok.memory.recall.Lexicon;
import dev.gieok.platform.RetriableException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

/** Makes at the start what the first question would wait for: the stores' schemas, and the dictionary. */
@ApplicationScoped
public class WarmUp {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ExecutorService executor;
    private final Neo4jStore neo4j;
    private final LiveFacts facts;
    private final LiveMoments moments;
    private final Lexicon lexicon;

    public WarmUp(
            @Background ExecutorService executor,
            Neo4jStore neo4j,
            LiveFacts facts,
            LiveMoments moments,
            Lexicon lexicon) {
        this.executor = executor;
        this.neo4j = neo4j;
        this.facts = facts;
        this.moments = moments;
        this.lexicon = lexicon;
    }

    void start(@Observes StartupEvent started) {
        executor.execute(() -> lexicon.words("기억 memory"));
        executor.execute(() -> Waiting.polling(PAUSE).until(this::isReady, PATIENCE));
    }

    private boolean isReady() {
        try {
            return neo4j.isReady() && facts.isReady() && moments.isReady();
        } catch (RetriableException e) {
            // The stores start at their own pace; readiness says so meanwhile.
            return false;
        }
    }
}
