package dev.gieok.memory.adapter.schedule;

import dev.gieok.memory.erasure.Erasing;
import dev.gieok.memory.erasure.ReplayingErasures;
import dev.gieok.memory.erasure.ReplayingForgettings;
import dev.gieok.platform.RetriableException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Takes every open erasure a step further; after a start, first what a restored backup has undone, forgotten facts too. */
@ApplicationScoped
public class ErasureSweeper {
    private static final Logger LOG = Logger.getLogger(ErasureSweeper.class);

    private final Erasing erasing;
    private final ReplayingErasures replaying;
    private final ReplayingForgettings forgettings;
    private volatile boolean replayed;

    public ErasureSweeper(Erasing erasing, ReplayingErasures replaying, ReplayingForgettings forgettings) {
        this.erasing = erasing;
        this.replaying = replaying;
        this.forgettings = forgettings;
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
                int back = forgettings.replay();
                if (back > 0) {
                    LOG.warnf("forgotten again after a restore facts=%d", back);
                }
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
