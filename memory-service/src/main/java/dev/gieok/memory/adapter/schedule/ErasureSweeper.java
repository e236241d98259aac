package dev.gieok.memory.adapter.schedule;

import dev.gieok.memory.erasure.Erasing;
import dev.gieok.memory.erasure.ReplayingErasures;
import dev.gieok.platform.RetriableException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Takes every open erasure a step further; after a start, first those that a restored backup has undone. */
@ApplicationScoped
public class ErasureSweeper {
    private static final Logger LOG = Logger.getLogger(ErasureSweeper.class);

    private final Erasing erasing;
    private final ReplayingErasures replaying;
    private volatile boolean replayed;

    public ErasureSweeper(Erasing erasing, ReplayingErasures replaying) {
        this.erasing = erasing;
        this.replaying = replaying;
    }

    @Scheduled(
            every = "${gieok.memory.erasure.every:2s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            if (!replayed) {
                replaying
                        .replay()
                        .forEach(
                                line -> LOG.warnf("erased again after a restore certificate=%s", line.certificateId()));
                replayed = true;
            }
            erasing.stepAll();
        } catch (RetriableException e) {
            LOG.warnf("erasures wait cause=%s", e.getMessage());
        } catch (RuntimeException e) {
            // The type, not the message: a message can quote a person.
            LOG.errorf("erasures wait cause=%s", e.getClass().getName());
        }
    }
}
