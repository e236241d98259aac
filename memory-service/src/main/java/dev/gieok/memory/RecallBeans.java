package dev.gieok.memory;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.memory.media.MomentSearching;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.memory.memories.StrengthPolicy;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.AtOnce;
import dev.gieok.memory.recall.EntityKeys;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.recall.Features;
import dev.gieok.memory.recall.Finding;
import dev.gieok.memory.recall.Frequencing;
import dev.gieok.memory.recall.LexicalVectors;
import dev.gieok.memory.recall.Lexicon;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.recall.Questioning;
import dev.gieok.memory.recall.Ranking;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.memory.recall.TextEmbeddings;
import dev.gieok.memory.sessions.WorkingMemory;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.person.RehearsalPersons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/** The wiring of recall: what reads a question, what finds, what orders. */
@ApplicationScoped
public class RecallBeans {
    @Produces
    @Singleton
    public Finding finding(
            RehearsalPersons persons,
            Finding.Stores stores,
            LexicalVectors vectors,
            EntityKeys entities,
            Ranking ranking,
            MemoryViews views,
            @Background ExecutorService executor) {
        return new Finding(persons, stores, vectors, entities, ranking, views, executor);
    }

    @Produces
    @Singleton
    public Ranking ranking(StrengthPolicy strength, Lexicon lexicon) {
        return new Ranking(strength, lexicon);
    }

    @Produces
    @Singleton
    public Finding.Stores stores(FactSearch search, Neighbours neighbours, FactArchive archive) {
        return new Finding.Stores(search, neighbours, archive);
    }

    @Produces
    @Singleton
    public Rehearsal rehearsal(Recalling recalling, Finding.Stores stores, LiveGenerations generations) {
        return new Rehearsal(recalling, stores, generations);
    }

    /** Known only to what a recall reads; else a bean of two types would stand for the registry. */
    @Produces
    @Singleton
    @Typed(RehearsalPersons.class)
    public RehearsalPersons rehearsalPersons(PersonRegistry persons) {
        return new RehearsalPersons(persons);
    }

    @Produces
    @Singleton
    public Questioning questioning(
            RehearsalPersons persons, FactSearch search, LexicalVectors vectors, Lexicon lexicon, MemoryConfig config) {
        var frequencies = new Frequencing(search, config.recall().frequencyAge());
        return new Questioning(persons, frequencies, vectors, lexicon);
    }

    @Produces
    @Singleton
    public Recalling recalling(
            Questioning questions,
            Finding finding,
            TextEmbeddings embeddings,
            Recalling.Context context,
            MemoryViews views,
            Clock clock,
            @Background ExecutorService executor,
            MemoryConfig config) {
        var bounds = new Recalling.Bounds(
                config.recall().candidates(),
                Features.ALL.without(switchedOff(config.recall().features())),
                new AtOnce(config.recall().atOnce(), config.recall().patience()));
        return new Recalling(questions, finding, embeddings, context, views, clock, executor, bounds);
    }

    @Produces
    @Singleton
    public Recalling.Context context(
            ProfileReading profiles, WorkingMemory turns, MomentSearching moments, MemoryConfig config) {
        return new QuestionContext(profiles, turns, moments, config.recall().profileFacts());
    }

    private static Set<RecallFeature> switchedOff(MemoryConfig.Features features) {
        return Arrays.stream(RecallFeature.values())
                .filter(feature -> !isOn(features, feature))
                .collect(Collectors.toSet());
    }

    private static boolean isOn(MemoryConfig.Features features, RecallFeature feature) {
        return switch (feature) {
            case DENSE -> features.dense();
            case LEXICAL -> features.lexical();
            case GRAPH -> features.graph();
            case NAME_DROP -> features.nameDrop();
            case SPEAKER -> features.speaker();
            case DATE -> features.date();
            case KIND -> features.kind();
            case MATTER -> features.matter();
            case PREVIOUS_TURN -> features.previousTurn();
            case SESSION -> features.session();
            case SIBLINGS -> features.siblings();
            case SUCCESSION -> features.succession();
            case BESIDE -> features.beside();
            case INTRODUCTION -> features.introduction();
            case ANSWERING -> features.answering();
            case LATEST -> features.latest();
        };
    }
}
