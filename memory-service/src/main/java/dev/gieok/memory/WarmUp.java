package dev.gieok.memory;

import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.LiveFacts;
import dev.gieok.memory.adapter.qdrant.LiveMoments;
import dev.gieok.memory.memories.Waiting;
import dev.gieok.memory.recall.Lexicon;
import dev.gieok.memory.recall.RecallReader;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.change.reading.CrossEncoder;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/**
 * Makes at the start what the first question would wait for: the stores' schemas, the dictionary, the networks that
 * read messages and answers, and a first recall, before which the service is not ready.
 */
@ApplicationScoped
public class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    // However long a store is away: nothing else makes the service ready.
    private static final Duration PATIENCE = Duration.ofDays(36_500);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ExecutorService executor;
    private final Neo4jStore neo4j;
    private final LiveFacts facts;
    private final LiveMoments moments;
    private final Lexicon lexicon;
    private final Rehearsal rehearsal;
    private volatile boolean stopped;
    private boolean told;

    public WarmUp(
            @Background ExecutorService executor,
            Neo4jStore neo4j,
            LiveFacts facts,
            LiveMoments moments,
            Lexicon lexicon,
            Rehearsal rehearsal) {
        this.executor = executor;
        this.neo4j = neo4j;
        this.facts = facts;
        this.moments = moments;
        this.lexicon = lexicon;
        this.rehearsal = rehearsal;
    }

    /** Before the fold: where the network cannot be loaded it could read no message. */
    void start(@Observes @Priority(2) StartupEvent started) {
        CrossEncoder.load();
        executor.execute(() -> lexicon.words("기억 memory"));
        executor.execute(RecallReader::learnt);
        executor.execute(() -> Waiting.polling(PAUSE).until(() -> stopped || isRehearsed(), PATIENCE));
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private boolean isRehearsed() {
        try {
            if (neo4j.isReady() && facts.isReady() && moments.isReady()) {
                rehearsal.run();
            }
            return rehearsal.isDone();
        } catch (RetriableException e) {
            // The stores start at their own pace; readiness says so meanwhile.
            return false;
        } catch (RuntimeException e) {
            if (!told) {
                told = true;
                LOG.errorf(
                        "the first recall failed and is tried again cause=%s",
                        e.getClass().getName());
            }
            return false;
        }
    }
}
