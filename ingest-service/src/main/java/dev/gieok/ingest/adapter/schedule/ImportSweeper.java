package dev.gieok.ingest.adapter.schedule;

import dev.gieok.ingest.imports.ExpiringImports;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobRunner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Takes in the files that were sent, one at a time, and drops what is known of those that are long done. */
@ApplicationScoped
public class ImportSweeper {
    private static final Logger LOG = Logger.getLogger(ImportSweeper.class);

    private final JobRunner<ImportJob> imports;
    private final ExpiringImports expiring;

    public ImportSweeper(JobRunner<ImportJob> imports, ExpiringImports expiring) {
        this.imports = imports;
        this.expiring = expiring;
    }

    @Scheduled(
            every = "${gieok.ingest.imports.every:1s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        guarded(imports::runAll);
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        guarded(expiring::expire);
    }

    void stop(@Observes ShutdownEvent event) {
        guarded(imports::stop);
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RetriableException e) {
            LOG.warnf("imports wait cause=%s", e.getMessage());
        } catch (RuntimeException e) {
            // The type, not the message: a message can quote a person.
            LOG.errorf("imports wait cause=%s", e.getClass().getName());
        }
    }
}
