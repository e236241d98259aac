package dev.gieok.memory;

import dev.gieok.contracts.Topic;
import dev.gieok.memory.adapter.blob.PersonBlobs;
import dev.gieok.memory.adapter.kafka.KafkaErasureCommands;
import dev.gieok.memory.adapter.neo4j.Neo4jPersons;
import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.QdrantPersons;
import dev.gieok.memory.adapter.qdrant.QdrantStore;
import dev.gieok.memory.adapter.streams.LedgerPersons;
import dev.gieok.memory.erasure.Certifying;
import dev.gieok.memory.erasure.Erasing;
import dev.gieok.memory.erasure.Pace;
import dev.gieok.memory.erasure.PersonalStores;
import dev.gieok.memory.erasure.ReplayingErasures;
import dev.gieok.memory.erasure.ReplayingForgettings;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.projection.Projecting;
import dev.gieok.platform.PlatformConfig;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.CertificateSigner;
import dev.gieok.platform.erasure.ErasureJournal;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.erasure.ForgettingJournal;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** The wiring of erasures: every store that must be empty in the end stands here. */
@ApplicationScoped
public class ErasureBeans {
    private static final Logger LOG = Logger.getLogger(ErasureBeans.class);

    @Produces
    @Singleton
    public PersonalStores personalStores(QdrantStore qdrant, Neo4jStore neo4j, Blobs blobs, LedgerPersons ledger) {
        return new PersonalStores(List.of(
                new QdrantPersons(qdrant, StoreBeans.COLLECTIONS),
                new Neo4jPersons(neo4j),
                new PersonBlobs(blobs),
                ledger));
    }

    @Produces
    @Singleton
    public Erasing.Records records(ErasureRegistry registry, Erasures erasures, PlatformConfig config) {
        return new Erasing.Records(
                registry,
                erasures,
                new ErasureJournal(config.erasureJournal()
                        .orElseGet(() -> config.masterKeyFile().resolveSibling("erasures.jsonl"))));
    }

    @Produces
    @Singleton
    public ForgettingJournal forgettings(PlatformConfig config) {
        Path beside = config.erasureJournal().orElseGet(config::masterKeyFile);
        return new ForgettingJournal(beside.resolveSibling("forgotten.jsonl"));
    }

    @Produces
    @Singleton
    public CertificateSigner signer(MasterKey master, PlatformConfig config) {
        CertificateSigner signer = new CertificateSigner(master);
        try {
            signer.publish(config.masterKeyFile());
        } catch (IOException e) {
            LOG.warn("the public key of certificates could not be written beside the master key");
        }
        return signer;
    }

    @Produces
    @Singleton
    public Erasing erasing(
            Erasing.Records records,
            PersonalStores stores,
            CertificateSigner signer,
            EventPublisher publisher,
            MemoryConfig config,
            Clock clock) {
        var settings = config.erasure();
        return new Erasing(
                records,
                stores,
                new Certifying(signer),
                new KafkaErasureCommands(publisher),
                new Pace(settings.patience(), settings.grace(), settings.watch()),
                clock);
    }

    @Produces
    @Singleton
    public ReplayingErasures replaying(Erasing.Records records, PersonalStores stores) {
        return new ReplayingErasures(records, stores);
    }

    @Produces
    @Singleton
    public ReplayingForgettings replayingForgettings(
            ForgettingJournal journal,
            ErasureRegistry registry,
            FactArchive archive,
            Projecting projecting,
            EventPublisher publisher,
            Clock clock) {
        return new ReplayingForgettings(
                journal,
                registry,
                archive,
                projecting,
                (person, request) -> publisher.publishAndWait(Topic.MEMORY_COMMANDS, person, request),
                clock);
    }
}
