package dev.gieok.memory.adapter.schedule;

import dev.gieok.memory.rebuild.Rebuilding;
import dev.gieok.platform.FailurePlace;
import dev.gieok.platform.RetriableException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Takes a rebuild that was asked for, or was left behind by an instance that died, a step further. */
@ApplicationScoped
public class RebuildWorker {
    private static final Logger LOG = Logger.getLogger(RebuildWorker.class);

    private final Rebuilding rebuilding;

    public RebuildWorker(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            rebuilding.step();
        } catch (RetriableException e) {
            LOG.warnf("the rebuild waits cause=%s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf("the rebuild waits %s", FailurePlace.of(e));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        rebuilding.stop();
    }
}
