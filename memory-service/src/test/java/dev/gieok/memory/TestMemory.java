package dev.gieok.memory;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.adapter.neo4j.Neo4jConversations;
import dev.gieok.memory.adapter.neo4j.Neo4jFactArchive;
import dev.gieok.memory.adapter.neo4j.Neo4jFactGraph;
import dev.gieok.memory.adapter.neo4j.Neo4jForgetting;
import dev.gieok.memory.adapter.neo4j.Neo4jGraph;
import dev.gieok.memory.adapter.neo4j.Neo4jMedia;
import dev.gieok.memory.adapter.neo4j.Neo4jObservations;
import dev.gieok.memory.adapter.qdrant.LiveFacts;
import dev.gieok.memory.adapter.qdrant.LiveMoments;
import dev.gieok.memory.adapter.qdrant.QdrantGenerations;
import dev.gieok.memory.answers.AnswerReading;
import dev.gieok.memory.graph.GraphReading;
import dev.gieok.memory.media.MediaKeeping;
import dev.gieok.memory.media.MediaReading;
import dev.gieok.memory.media.MomentRecords;
import dev.gieok.memory.media.MomentSearching;
import dev.gieok.memory.memories.MemoryReading;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.memory.memories.ProjectionReports;
import dev.gieok.memory.memories.StrengthPolicy;
import dev.gieok.memory.memories.Waiting;
import dev.gieok.memory.observations.ObservationReading;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.projection.Projecting;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.AtOnce;
import dev.gieok.memory.recall.EntityKeys;
import dev.gieok.memory.recall.Features;
import dev.gieok.memory.recall.Finding;
import dev.gieok.memory.recall.Frequencing;
import dev.gieok.memory.recall.LexicalVectors;
import dev.gieok.memory.recall.Lexicon;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.memory.recall.PredicateWords;
import dev.gieok.memory.recall.Questioning;
import dev.gieok.memory.recall.Ranking;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.memory.recall.TextEmbeddings;
import dev.gieok.memory.recall.Vectorizing;
import dev.gieok.memory.sessions.ConversationKeeping;
import dev.gieok.memory.sessions.SessionReading;
import dev.gieok.memory.sessions.StoredTurns;
import dev.gieok.memory.sessions.WorkingMemory;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.GenerationPointer;
import dev.gieok.platform.person.BlobPersonRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The use cases over the stores of {@link Stores}, wired as the service wires them, at a fixed time. */
public final class TestMemory {
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    public final BlobPersonRegistry persons = TestPersons.registry();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final Lexicon lexicon = new Lexicon();
    public final PredicateWords predicates = PredicateWords.load(lexicon);
    public final LexicalVectors lexical = new LexicalVectors(lexicon, predicates);
    public final EntityKeys entities = new EntityKeys(lexicon, predicates);
    public final GenerationPointer pointer = new GenerationPointer(TestPersons.apart());
    public final LiveGenerations live = new LiveGenerations(pointer, Stores.GENERATION);
    public final QdrantGenerations indexes;
    public final LiveFacts vectors;
    public final Neo4jFactGraph graph = new Neo4jFactGraph(Stores.neo4j());
    public final Neo4jFactArchive archive = new Neo4jFactArchive(Stores.neo4j());
    public final Neo4jForgetting forgetting = new Neo4jForgetting(Stores.neo4j());
    public final Neo4jConversations conversations = new Neo4jConversations(Stores.neo4j());
    public final StrengthPolicy strength = new StrengthPolicy(clock);
    public final MemoryViews views = new MemoryViews(strength);
    public final Waiting waiting = Waiting.polling(Duration.ofMillis(8));
    public final ProjectionReports reports = new ProjectionReports();
    public final FactRecords records = new FactRecords(lexical, entities);
    public final MomentRecords momentRecords;
    public final Projecting projecting;
    public final ObservationReading observations =
            new ObservationReading(persons, new Neo4jObservations(Stores.neo4j()), reports);
    public final StoredTurns stored = new StoredTurns();
    public final ConversationKeeping conversationKeeping = new ConversationKeeping(persons, conversations, stored);
    public final WorkingMemory turns;
    public final SessionReading sessions;
    public final AnswerReading answers = new AnswerReading(persons, conversations);
    public final ProfileReading profiles = new ProfileReading(persons, archive, views, clock);
    public final MemoryReading memories = new MemoryReading(persons, archive, views, reports);
    public final LiveMoments momentIndex;
    public final Neo4jMedia mediaItems = new Neo4jMedia(Stores.neo4j());
    public final MediaKeeping mediaKeeping;
    public final GraphReading graphs = new GraphReading(persons, new Neo4jGraph(Stores.neo4j()), entities);
    public final MediaReading media = new MediaReading(persons, mediaItems);
    public final MomentSearching moments;
    public final Recalling recalling;

    public TestMemory(TextEmbeddings embeddings, Duration patience) {
        this(embeddings, patience, Stores.PREFIX, new TestModels());
    }

    /** In collections of its own, with these models. */
    public TestMemory(String prefix, ModelEmbeddings models) {
        this(null, Duration.ofSeconds(60), prefix, models);
    }

    private TestMemory(@Nullable TextEmbeddings given, Duration patience, String prefix, ModelEmbeddings models) {
        indexes = new QdrantGenerations(Stores.qdrant(), prefix);
        vectors = new LiveFacts(indexes, live);
        momentIndex = new LiveMoments(indexes, live);
        Vectorizing vectorizing = new Vectorizing(live::current, models);
        momentRecords = new MomentRecords(lexical, vectorizing);
        projecting = new Projecting(persons, records, vectorizing, new Projecting.Stores(vectors, graph, forgetting));
        mediaKeeping = new MediaKeeping(persons, momentIndex, mediaItems, forgetting, momentRecords);
        TextEmbeddings embeddings = given == null ? this::searched : given;
        turns = new WorkingMemory(persons, conversations, stored, waiting, patience, 300);
        sessions = new SessionReading(conversations, turns);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var finding = new Finding(
                persons,
                new Finding.Stores(vectors, archive, archive),
                lexical,
                entities,
                new Ranking(strength, lexicon),
                views,
                executor);
        var questions = new Questioning(persons, new Frequencing(vectors, Duration.ofMillis(1)), lexical, lexicon);
        moments = new MomentSearching(persons, momentIndex, mediaItems, lexical, embeddings);
        recalling = new Recalling(
                questions,
                finding,
                embeddings,
                new QuestionContext(profiles, turns, moments, 40),
                views,
                clock,
                executor,
                new Recalling.Bounds(50, Features.ALL, new AtOnce(8, Duration.ofMinutes(1))));
    }

    /** With the embedding that {@link #embedding} makes of a text. */
    public TestMemory() {
        this(TestMemory::embedding);
    }

    /** Waits for an earlier answer longer than any machine needs: a test of waiting is not one of speed. */
    public TestMemory(TextEmbeddings embeddings) {
        this(embeddings, Duration.ofSeconds(60));
    }

    public PersonId person() {
        return persons.enrol(UUID.randomUUID().toString());
    }

    public void project(PersonId person, Event... events) {
        projecting.project(
                Arrays.stream(events).map(event -> envelope(person, event)).toList());
    }

    public void tell(PersonId person, Fact... facts) {
        project(person, Arrays.stream(facts).map(TestMemory::encoded).toArray(Event[]::new));
    }

    public static FactEncoded encoded(Fact fact) {
        var first =
                fact.evidence().isEmpty() ? null : fact.evidence().getFirst().observationId();
        return new FactEncoded(new FactVersioned(fact, first), embedding(fact.text()));
    }

    public static Envelope<Event> envelope(PersonId person, Event event) {
        return new Envelope<>(person, UUID.randomUUID().toString(), NOW, event, Optional.empty());
    }

    /** The words of what is found first. @throws java.util.NoSuchElementException when nothing is */
    String first(PersonId person, String query, RecallFeature... off) {
        return found(person, query, off).getFirst().memory().text();
    }

    /** As who asks for memories, and not for an answer. */
    List<RecallItem> found(PersonId person, String query, RecallFeature... off) {
        var asked = new RecallRequest(
                query, null, 10, null, null, List.of(), List.of(), null, null, false, List.of(off), null, null);
        return recalling.recall(person, asked).items();
    }

    public RecallResult ask(PersonId person, String query) {
        return recalling.recall(person, request(query, null, null));
    }

    public static RecallRequest request(String query, @Nullable SessionId session, @Nullable AnswerId request) {
        return new RecallRequest(query, null, 10, session, request, List.of(), List.of(), null, null, true);
    }

    private Embedding searched(String text) {
        return letters(text, live.active());
    }

    /** Letters counted: near for texts that are written alike, and nothing that a model would know. */
    public static Embedding embedding(String text) {
        return letters(text, Stores.GENERATION);
    }

    static Embedding letters(String text, Generation generation) {
        float[] floats = new float[generation.dimensions()];
        for (int i = 0; i + 2 < text.length(); i++) {
            floats[
                    Math.floorMod(
                            text.toLowerCase(java.util.Locale.ROOT)
                                    .substring(i, i + 3)
                                    .hashCode(),
                            floats.length)]++;
        }
        double length = 0;
        for (float value : floats) {
            length += value * value;
        }
        float norm = (float) Math.sqrt(Math.max(length, 1e-6));
        for (int i = 0; i < floats.length; i++) {
            floats[i] /= norm;
        }
        floats[0] += length == 0 ? 1 : 0;
        return Embedding.of(generation.model(), floats);
    }
}
