package dev.gieok.memory;

import dev.gieok.memory.adapter.telemetry.MemoryMetrics;
import dev.gieok.memory.answers.AnswerReading;
import dev.gieok.memory.graph.GraphReading;
import dev.gieok.memory.graph.GraphStore;
import dev.gieok.memory.media.MediaItems;
import dev.gieok.memory.media.MediaKeeping;
import dev.gieok.memory.media.MediaReading;
import dev.gieok.memory.media.MomentIndex;
import dev.gieok.memory.media.MomentRecords;
import dev.gieok.memory.media.MomentSearching;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.MemoryReading;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.memory.memories.ProjectionReports;
import dev.gieok.memory.memories.StrengthPolicy;
import dev.gieok.memory.memories.Waiting;
import dev.gieok.memory.observations.ObservationReading;
import dev.gieok.memory.observations.Observations;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.projection.FactGraph;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.projection.FactVectors;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.projection.Projecting;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.EntityKeys;
import dev.gieok.memory.recall.LexicalVectors;
import dev.gieok.memory.recall.Lexicon;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.memory.recall.PredicateWords;
import dev.gieok.memory.recall.TextEmbeddings;
import dev.gieok.memory.recall.Vectorizing;
import dev.gieok.memory.sessions.ConversationKeeping;
import dev.gieok.memory.sessions.Conversations;
import dev.gieok.memory.sessions.SessionReading;
import dev.gieok.memory.sessions.StoredTurns;
import dev.gieok.memory.sessions.WorkingMemory;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.person.RehearsalPersons;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The wiring of the use cases. */
@ApplicationScoped
public class MemoryBeans {
    private static final Duration PAUSE = Duration.ofMillis(8);

    @Produces
    @Singleton
    public MemoryMetrics metrics(MeterRegistry registry) {
        return new MemoryMetrics(registry);
    }

    @Produces
    @Singleton
    @Background
    public ExecutorService executor() {
        return Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());
    }

    void closeExecutor(@Disposes @Background ExecutorService executor) {
        executor.shutdown();
    }

    @Produces
    @Singleton
    public Waiting waiting() {
        return Waiting.polling(PAUSE);
    }

    @Produces
    @Singleton
    public ProjectionReports projectionReports() {
        return new ProjectionReports();
    }

    @Produces
    @Singleton
    public StrengthPolicy strength(Clock clock) {
        return new StrengthPolicy(clock);
    }

    @Produces
    @Singleton
    public MemoryViews views(StrengthPolicy strength) {
        return new MemoryViews(strength);
    }

    @Produces
    @Singleton
    public Lexicon lexicon() {
        return new Lexicon();
    }

    @Produces
    @Singleton
    public PredicateWords predicates(Lexicon lexicon) {
        return PredicateWords.load(lexicon);
    }

    @Produces
    @Singleton
    public LexicalVectors lexicalVectors(Lexicon lexicon, PredicateWords predicates) {
        return new LexicalVectors(lexicon, predicates);
    }

    @Produces
    @Singleton
    public EntityKeys entities(Lexicon lexicon, PredicateWords predicates) {
        return new EntityKeys(lexicon, predicates);
    }

    @Produces
    @Singleton
    public FactRecords factRecords(LexicalVectors lexical, EntityKeys entities) {
        return new FactRecords(lexical, entities);
    }

    @Produces
    @Singleton
    public Vectorizing vectorizing(LiveGenerations generations, ModelEmbeddings embeddings) {
        return new Vectorizing(generations::current, embeddings);
    }

    @Produces
    @Singleton
    public MomentRecords momentRecords(LexicalVectors lexical, Vectorizing vectorizing) {
        return new MomentRecords(lexical, vectorizing);
    }

    @Produces
    @Singleton
    public Projecting projecting(
            PersonRegistry persons,
            FactRecords records,
            Vectorizing vectorizing,
            FactVectors vectors,
            FactGraph graph,
            Forgetting forgetting) {
        return new Projecting(persons, records, vectorizing, new Projecting.Stores(vectors, graph, forgetting));
    }

    @Produces
    @Singleton
    public MomentSearching moments(
            RehearsalPersons persons,
            MomentIndex index,
            MediaItems items,
            LexicalVectors lexical,
            TextEmbeddings embeddings) {
        return new MomentSearching(persons, index, items, lexical, embeddings);
    }

    @Produces
    @Singleton
    public GraphReading graphs(PersonRegistry persons, GraphStore store, EntityKeys entities) {
        return new GraphReading(persons, store, entities);
    }

    @Produces
    @Singleton
    public MediaReading mediaReading(PersonRegistry persons, MediaItems items) {
        return new MediaReading(persons, items);
    }

    @Produces
    @Singleton
    public MediaKeeping mediaKeeping(
            PersonRegistry persons, MomentIndex index, MediaItems items, Forgetting forgetting, MomentRecords records) {
        return new MediaKeeping(persons, index, items, forgetting, records);
    }

    @Produces
    @Singleton
    public MemoryReading memories(
            PersonRegistry persons, FactArchive archive, MemoryViews views, ProjectionReports reports) {
        return new MemoryReading(persons, archive, views, reports);
    }

    @Produces
    @Singleton
    public ProfileReading profiles(RehearsalPersons persons, FactArchive archive, MemoryViews views, Clock clock) {
        return new ProfileReading(persons, archive, views, clock);
    }

    @Produces
    @Singleton
    public StoredTurns storedTurns() {
        return new StoredTurns();
    }

    @Produces
    @Singleton
    public WorkingMemory workingMemory(
            RehearsalPersons persons,
            Conversations conversations,
            StoredTurns stored,
            Waiting waiting,
            MemoryConfig config) {
        return new WorkingMemory(
                persons,
                conversations,
                stored,
                waiting,
                config.recall().turnPatience(),
                config.recall().turns());
    }

    @Produces
    @Singleton
    public ConversationKeeping conversationKeeping(
            PersonRegistry persons, Conversations conversations, StoredTurns stored) {
        return new ConversationKeeping(persons, conversations, stored);
    }

    @Produces
    @Singleton
    public SessionReading sessions(Conversations conversations, WorkingMemory turns) {
        return new SessionReading(conversations, turns);
    }

    @Produces
    @Singleton
    public AnswerReading answers(PersonRegistry persons, Conversations conversations) {
        return new AnswerReading(persons, conversations);
    }

    @Produces
    @Singleton
    public ObservationReading observationReading(
            PersonRegistry persons, Observations observations, ProjectionReports reports) {
        return new ObservationReading(persons, observations, reports);
    }
}
