package dev.gieok.gateway;

import dev.gieok.gateway.access.CsrfProofs;
import dev.gieok.gateway.adapter.kafka.KafkaEvents;
import dev.gieok.gateway.adapter.memory.MemoryCalls;
import dev.gieok.gateway.chat.AnswerWaiters;
import dev.gieok.gateway.chat.Answering;
import dev.gieok.gateway.chat.Answers;
import dev.gieok.gateway.chat.Asking;
import dev.gieok.gateway.chat.AwaitingAnswers;
import dev.gieok.gateway.chat.LeavingOut;
import dev.gieok.gateway.chat.ReplyPartitions;
import dev.gieok.gateway.erasure.AskingErasure;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.exports.ExportingPerson;
import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.imports.ImportingFiles;
import dev.gieok.gateway.media.ForgettingMedia;
import dev.gieok.gateway.media.MediaItems;
import dev.gieok.gateway.media.MediaReadiness;
import dev.gieok.gateway.media.MediaShelf;
import dev.gieok.gateway.media.ShowingMedia;
import dev.gieok.gateway.media.Uploading;
import dev.gieok.gateway.memories.Changing;
import dev.gieok.gateway.memories.Memories;
import dev.gieok.gateway.observations.ExternalIds;
import dev.gieok.gateway.observations.Observations;
import dev.gieok.gateway.observations.Observing;
import dev.gieok.gateway.projection.AwaitingProjection;
import dev.gieok.gateway.sessions.ForgettingSessions;
import dev.gieok.gateway.sessions.Sessions;
import dev.gieok.gateway.sources.Granting;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of the gateway, outermost first: who may, what is asked, where it goes. */
@ApplicationScoped
public class GatewayBeans {
    @Produces
    @Singleton
    public CsrfProofs csrfProofs(MasterKey master) {
        return new CsrfProofs(master);
    }

    @Produces
    @Singleton
    public Idempotency idempotency(Blobs blobs, Clock clock, GatewayConfig config) {
        var settings = config.idempotency();
        return new Idempotency(
                blobs,
                clock,
                new Idempotency.Patience(settings.remembered(), settings.abandoned(), settings.patience()));
    }

    @Produces
    @Singleton
    public Asking asking(
            Events events,
            ReplyPartitions partitions,
            AnswerWaiters waiters,
            MediaReadiness media,
            Idempotency idempotency,
            AwaitingAnswers awaiting,
            Clock clock) {
        return new Asking(events, partitions, waiters, media, idempotency, awaiting, clock);
    }

    @Produces
    @Singleton
    public Answering answering(
            Answers answers,
            Asking asking,
            Memories memories,
            Sessions sessions,
            Observations observations,
            AwaitingProjection projection) {
        return new Answering(answers, asking, new LeavingOut(memories, sessions, observations), projection);
    }

    @Produces
    @Singleton
    public AwaitingAnswers awaitingAnswers(ReplyPartitions partitions, Answers answers, Clock clock) {
        return new AwaitingAnswers(partitions, answers, clock);
    }

    @Produces
    @Singleton
    public Observing observing(
            Events events, Blobs blobs, Idempotency idempotency, Observations observations, Clock clock) {
        return new Observing(events, new ExternalIds(blobs), idempotency, observations, clock);
    }

    @Produces
    @Singleton
    public Changing changing(Memories memories, Events events, GatewayConfig config, Clock clock) {
        return new Changing(memories, events, config.projectionWait(), clock);
    }

    @Produces
    @Singleton
    public Secrets secrets() {
        return new Secrets();
    }

    @Produces
    @Singleton
    public Uploading uploading(
            MediaShelf shelf, Events events, Idempotency idempotency, GatewayConfig config, Clock clock) {
        return new Uploading(shelf, events, idempotency, config.limits().media().asLongValue(), clock);
    }

    @Produces
    @Singleton
    public ShowingMedia showingMedia(MediaShelf shelf, MediaItems items) {
        return new ShowingMedia(shelf, items);
    }

    @Produces
    @Singleton
    public MediaReadiness mediaReadiness(MediaShelf shelf, MediaItems items, GatewayConfig config, Clock clock) {
        return new MediaReadiness(shelf, items, config.mediaWait(), clock);
    }

    @Produces
    @Singleton
    public ForgettingMedia forgettingMedia(
            MediaShelf shelf, MediaItems items, Events events, AwaitingProjection projection, Clock clock) {
        return new ForgettingMedia(shelf, items, events, projection, clock);
    }

    @Produces
    @Singleton
    public ForgettingSessions forgettingSessions(
            Sessions sessions, Events events, AwaitingProjection projection, Clock clock) {
        return new ForgettingSessions(sessions, events, projection, clock);
    }

    @Produces
    @Singleton
    public AwaitingProjection awaitingProjection(GatewayConfig config, Clock clock) {
        return new AwaitingProjection(config.projectionWait(), clock);
    }

    @Produces
    @Singleton
    public AskingErasure askingErasure(
            ErasureRegistry registry, Erasures erasures, MasterKey master, Events events, Clock clock) {
        return new AskingErasure(registry, erasures, master, events, clock);
    }

    @Produces
    @Singleton
    public ExportingPerson exporting(Blobs blobs, Idempotency idempotency, Clock clock) {
        var jobs = new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
        return new ExportingPerson(jobs, new SealedFiles(blobs, PersonalBlobs.EXPORT_FILES), idempotency, clock);
    }

    @Produces
    @Singleton
    public ImportingFiles importing(Blobs blobs, Idempotency idempotency, GatewayConfig config, Clock clock) {
        var jobs = new PersonalJobs<>(blobs, PersonalBlobs.IMPORTS, PersonalBlobs.IMPORT_QUEUE, ImportJob.class);
        return new ImportingFiles(
                jobs,
                new SealedFiles(blobs, PersonalBlobs.IMPORT_FILES),
                idempotency,
                config.limits().imports().asLongValue(),
                clock);
    }

    @Produces
    @Singleton
    public Granting granting(Blobs blobs) {
        return new Granting(blobs);
    }

    @Produces
    @Singleton
    public MediaShelf mediaShelf(Blobs blobs) {
        return new MediaShelf(blobs);
    }

    @Produces
    @Singleton
    public ReplyPartitions replyPartitions() {
        return new ReplyPartitions();
    }

    @Produces
    @Singleton
    public AnswerWaiters answerWaiters() {
        return new AnswerWaiters();
    }

    @Produces
    @Singleton
    public Events events(EventPublisher publisher) {
        return new KafkaEvents(publisher);
    }

    @Produces
    @Singleton
    public MemoryCalls memoryCalls() {
        return new MemoryCalls();
    }
}
