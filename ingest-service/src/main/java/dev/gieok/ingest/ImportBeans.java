package dev.gieok.ingest;

import dev.gieok.ingest.adapter.calendar.CalendarHistory;
import dev.gieok.ingest.adapter.memory.HttpStandings;
import dev.gieok.ingest.imports.Bounds;
import dev.gieok.ingest.imports.ExpiringImports;
import dev.gieok.ingest.imports.Importing;
import dev.gieok.ingest.imports.ImportingHistory;
import dev.gieok.ingest.imports.Outlet;
import dev.gieok.ingest.imports.Pace;
import dev.gieok.ingest.imports.Standings;
import dev.gieok.ingest.imports.memory.ImportingMemory;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of imports. */
@ApplicationScoped
public class ImportBeans {
    @Produces
    @Singleton
    public Standings standings(IngestConfig config, MasterKey master) {
        return new HttpStandings(config.memoryUrl(), master);
    }

    @Produces
    @Singleton
    public Outlet outlet(EventPublisher publisher) {
        return publisher::publish;
    }

    @Produces
    @Singleton
    public JobRunner<ImportJob> imports(
            Standings standings, Outlet outlet, Blobs blobs, PersonRegistry persons, Clock clock) {
        ImportingMemory memories = new ImportingMemory(standings, outlet, blobs, Pace.DEFAULT, clock);
        ImportingHistory histories = new ImportingHistory(standings, outlet, Pace.DEFAULT, clock);
        Importing importing =
                new Importing(files(blobs), Bounds.DEFAULT, CalendarHistory::new, histories, memories, clock);
        return new JobRunner<>(jobs(blobs), persons, importing, clock);
    }

    @Produces
    @Singleton
    public ExpiringImports expiringImports(Blobs blobs, PersonRegistry persons, Clock clock) {
        return new ExpiringImports(jobs(blobs), files(blobs), persons, clock);
    }

    private static PersonalJobs<ImportJob> jobs(Blobs blobs) {
        return new PersonalJobs<>(blobs, PersonalBlobs.IMPORTS, PersonalBlobs.IMPORT_QUEUE, ImportJob.class);
    }

    private static SealedFiles files(Blobs blobs) {
        return new SealedFiles(blobs, PersonalBlobs.IMPORT_FILES);
    }
}
