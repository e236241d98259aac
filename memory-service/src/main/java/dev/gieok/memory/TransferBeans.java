package dev.gieok.memory;

import dev.gieok.memory.adapter.neo4j.Neo4jForgetting;
import dev.gieok.memory.adapter.neo4j.Neo4jPersonArchive;
import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.export.ExpiringExports;
import dev.gieok.memory.export.Exporting;
import dev.gieok.memory.export.PersonArchive;
import dev.gieok.memory.export.StandingReading;
import dev.gieok.memory.export.WithdrawingForgetting;
import dev.gieok.memory.media.MediaItems;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.sessions.Conversations;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of exports, and of what imports ask. */
@ApplicationScoped
public class TransferBeans {
    @Produces
    @Singleton
    public PersonArchive personArchive(Neo4jStore store) {
        return new Neo4jPersonArchive(store);
    }

    @Produces
    @Singleton
    public StandingReading standing(PersonRegistry persons, PersonArchive archive) {
        return new StandingReading(persons, archive);
    }

    @Produces
    @Singleton
    public Exporting.Stores exportedStores(
            PersonArchive archive,
            Conversations conversations,
            MediaItems items,
            ProfileReading profiles,
            Blobs blobs) {
        return new Exporting.Stores(archive, conversations, items, profiles, blobs);
    }

    @Produces
    @Singleton
    public JobRunner<ExportJob> exports(Exporting.Stores stores, Blobs blobs, PersonRegistry persons, Clock clock) {
        Exporting exporting = new Exporting(stores, files(blobs), clock);
        return new JobRunner<>(jobs(blobs), persons, exporting, clock);
    }

    @Produces
    @Singleton
    public ExpiringExports expiringExports(Blobs blobs, PersonRegistry persons, Clock clock) {
        return new ExpiringExports(jobs(blobs), files(blobs), persons, clock);
    }

    /** What is forgotten while the service runs; a rebuild forgets in stores that no export was read from. */
    @Produces
    @Singleton
    public Forgetting forgetting(Neo4jForgetting graph, Blobs blobs, PersonRegistry persons) {
        return new WithdrawingForgetting(graph, jobs(blobs), files(blobs), persons);
    }

    private static PersonalJobs<ExportJob> jobs(Blobs blobs) {
        return new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
    }

    private static SealedFiles files(Blobs blobs) {
        return new SealedFiles(blobs, PersonalBlobs.EXPORT_FILES);
    }
}
