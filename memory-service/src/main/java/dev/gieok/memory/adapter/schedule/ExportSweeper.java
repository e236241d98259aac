package dev.gieok.memory.adapter.schedule;

import dev.gieok.memory.export.ExpiringExports;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.JobRunner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Makes the exports that were asked for, and deletes those whose day is over. */
@ApplicationScoped
public class ExportSweeper {
    private static final Logger LOG = Logger.getLogger(ExportSweeper.class);

    private final JobRunner<ExportJob> exports;
    private final ExpiringExports expiring;

    public ExportSweeper(JobRunner<ExportJob> exports, ExpiringExports expiring) {
        this.exports = exports;
        this.expiring = expiring;
    }

    @Scheduled(
            every = "${gieok.memory.export.every:1s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        guarded(exports::runAll);
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        guarded(expiring::expire);
    }

    void stop(@Observes ShutdownEvent event) {
        guarded(exports::stop);
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RetriableException e) {
            LOG.warnf("exports wait cause=%s", e.getMessage());
        } catch (RuntimeException e) {
            // The type, not the message: a message can quote a person.
            LOG.errorf("exports wait cause=%s", e.getClass().getName());
        }
    }
}
