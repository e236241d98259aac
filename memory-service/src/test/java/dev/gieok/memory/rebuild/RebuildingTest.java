package dev.gieok.memory.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.TestLog;
import dev.gieok.memory.TestMemory;
import dev.gieok.memory.TestModels;
import dev.gieok.memory.TestPersons;
import dev.gieok.memory.adapter.neo4j.Neo4jPersons;
import dev.gieok.memory.adapter.neo4j.Neo4jRepair;
import dev.gieok.memory.adapter.neo4j.Neo4jState;
import dev.gieok.memory.adapter.qdrant.QdrantPersons;
import dev.gieok.memory.memories.MemoryFilter;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LogReplay;
import dev.gieok.memory.state.ProjectedState;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.generation.Generation;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rebuild over the real stores: what serves goes on serving, what comes of it knows what the log says. */
class RebuildingTest {
    private static final MemoryFilter ACTIVE =
            new MemoryFilter(Set.of(), Set.of(FactStatus.ACTIVE), null, null, 10, null);

    private final String prefix = "rebuild-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final TestModels models = new TestModels();
    private final TestMemory memory = new TestMemory(prefix, models);
    private final TestLog log = new TestLog(memory);
    private final TestClock clock = new TestClock();
    private final FolderBlobs blobs = TestPersons.apart();
    private final Set<PersonId> everybody = new HashSet<>();
    private final GraphStores graph = new GraphStores(
            new Neo4jState(Stores.neo4j()), memory.graph, new Neo4jRepair(Stores.neo4j()), memory.forgetting);
    private final ProjectedState projected = new ProjectedState(memory.persons, graph.state());
    private Life minji;
    private Rebuilding rebuilding;

    @BeforeEach
    void somebodyLived() {
        assertTrue(memory.vectors.isReady() && memory.momentIndex.isReady());
        minji = new Life(memory, log);
        everybody.add(minji.person);
        models.embedded = 0;
        rebuilding = instance();
    }

    @Test
    void anotherModelIsSearchedAfterwardsAndKnowsTheSame() {
        String before = hash(minji.person);
        List<String> found = asked("where do I live?");

        RebuildView done = rebuilt(TestModels.SECOND);

        assertEquals(RebuildView.Phase.DONE, done.phase());
        assertEquals(done.log(), done.before());
        assertEquals(done.log(), done.after());
        assertEquals(
                new Generation(TestModels.SECOND, 16, 2), memory.live.current().active());
        assertEquals(before, hash(minji.person));
        assertEquals(ofLog(minji.person), hash(minji.person));
        assertEquals(found, asked("where do I live?"));
        assertEquals(List.of(), memory.ask(minji.person, "where do I live?").degraded());
        assertTrue(memory.ask(minji.person, "where do I live?").items().stream()
                .anyMatch(item -> item.signals().dense() > 0));
    }

    @Test
    void whatTheLogDoesNotTellStaysWhereItIs() {
        Map<String, String> before =
                ofGraph(EverythingStored.inClear(minji.person).containing(""));

        rebuilt(TestModels.SECOND);

        Map<String, String> after =
                ofGraph(EverythingStored.inClear(minji.person).containing(""));
        assertEquals(before.keySet(), after.keySet());
        assertEquals("In Seoul.", lastAnswer());
        assertEquals(
                1,
                memory.moments
                        .search(minji.person, new MomentsRequest("what was the total amount?", null, null, null, 1))
                        .items()
                        .getFirst()
                        .moment()
                        .page());
    }

    @Test
    void onlyTheNewCollectionsAreLeft() throws Exception {
        rebuilt(TestModels.SECOND);

        assertEquals(
                Set.of(prefix + "facts-second-model-2", prefix + "moments-second-model-2"), Set.copyOf(collections()));
    }

    @Test
    void whatIsToldMeanwhileIsFoundBeforeAndAfterTheSwitch() {
        models.before = once(() -> {
            minji.tells("likes", "jazz", "I like jazz");
            assertEquals(List.of("I like jazz"), asked("do I like jazz?").subList(0, 1));
            assertEquals(Stores.GENERATION, memory.live.current().active());
        });

        rebuilt(TestModels.SECOND);

        assertEquals(List.of("I like jazz"), asked("do I like jazz?").subList(0, 1));
        assertEquals(ofLog(minji.person), hash(minji.person));
    }

    @Test
    void whatIsForgottenMeanwhileDoesNotComeBack() {
        models.before = once(minji::forgetsTheAllergy);

        rebuilt(TestModels.SECOND);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing(Life.SECRET));
        assertEquals(ofLog(minji.person), hash(minji.person));
    }

    @Test
    void whatWasForgottenBeforeDoesNotComeBackFromAnEmptyGraph() {
        minji.forgetsTheAllergy();
        log.compact(minji.allergy);
        new Neo4jPersons(Stores.neo4j()).empty(minji.person);

        rebuilt(null);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing(Life.SECRET));
        assertTrue(memory.archive.isForgotten(minji.person, minji.allergy.factId()));
        assertTrue(asked("where do I live?").contains("I live in Seoul now"));
    }

    @Test
    void aMediaItemThatIsForgottenMeanwhileDoesNotComeBack() {
        models.before = onceMore(2, () -> minji.shows(new MediaForgotten(minji.invoice, TestMemory.NOW)));

        rebuilt(TestModels.SECOND);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing("41,250"));
    }

    @Test
    void whoIsErasedMeanwhileDoesNotComeBack() {
        Life tom = new Life(memory, log);
        everybody.add(tom.person);
        models.before = once(() -> erase(minji.person));

        RebuildView done = rebuilt(TestModels.SECOND);

        assertEquals(RebuildView.Phase.DONE, done.phase());
        assertEquals(Map.of(), EverythingStored.inClear(minji.person).containing(""));
        assertEquals(ofLog(tom.person), hash(tom.person));
    }

    @Test
    void whoWasErasedBeforeDoesNotComeBack() {
        erase(minji.person);

        rebuilt(TestModels.SECOND);

        assertEquals(0, models.embedded);
        assertEquals(Map.of(), EverythingStored.inClear(minji.person).containing(""));
    }

    @Test
    void oneThatWasKilledIsFinishedByAnother() {
        Life tom = new Life(memory, log);
        everybody.add(tom.person);
        models.before = onceMore(2, () -> {
            throw new IllegalStateException("killed");
        });
        rebuilding.start(TestModels.SECOND);
        assertThrows(IllegalStateException.class, () -> steps(rebuilding, 3));
        assertEquals(Stores.GENERATION, memory.live.current().active());
        int embedded = models.embedded;

        Rebuilding other = instance();
        assertFalse(other.step());
        clock.goes(Duration.ofSeconds(11));
        steps(other, 10);

        RebuildView done = other.find().orElseThrow();
        assertEquals(RebuildView.Phase.DONE, done.phase());
        assertEquals(ofLog(tom.person), hash(tom.person));
        assertEquals(ofLog(minji.person), hash(minji.person));
        // Three facts and a moment each: what was there already was not embedded again.
        assertTrue(embedded > 0);
        assertEquals(8, models.embedded);
    }

    @Test
    void oneThatIsGivenUpLeavesNothing() throws Exception {
        models.before = () -> {
            throw new IllegalStateException("killed");
        };
        rebuilding.start(TestModels.SECOND);
        assertThrows(IllegalStateException.class, () -> steps(rebuilding, 3));

        assertTrue(rebuilding.abandon().isPresent());
        steps(rebuilding, 5);

        assertEquals(
                RebuildView.Phase.ABANDONED, rebuilding.find().orElseThrow().phase());
        assertEquals(Stores.GENERATION, memory.live.current().active());
        assertNull(memory.live.current().beside());
        assertEquals(2, collections().size());
        models.before = () -> {};
        assertEquals("second-model#3", rebuilt(TestModels.SECOND).to());
    }

    @Test
    void whatIsWrongInTheStoresIsSetRight() {
        String right = hash(minji.person);
        damage("MATCH (v:FactVersion) WHERE v.key STARTS WITH $person AND v.version = 2 DETACH DELETE v");
        damage("MATCH (f:Fact {key: $person + '/" + minji.moved.factId()
                + "'}) SET f.status = 'superseded', f.kind = 'habit'");
        damage("MATCH (o:Observation {key: $person + '/" + minji.told
                + "'}) SET o.status = 'pending', o.decisions = null");
        damage("MATCH (:Fact {key: $person + '/" + minji.home.factId() + "'})-[r:ABOUT]->() DELETE r");
        memory.tell(minji.person, minji.make.fact(Kind.PREFERENCE, "likes", "bogus", "I never said this"));
        memory.vectors.delete(minji.person, List.of(minji.moved.factId()));
        assertNotEquals(right, hash(minji.person));

        rebuilt(null);

        assertEquals(right, hash(minji.person));
        assertEquals(
                List.of("I cannot eat " + Life.SECRET, "I live in Seoul now"),
                memory.memories.page(minji.person, ACTIVE).items().stream()
                        .map(item -> item.text())
                        .sorted()
                        .toList());
        assertEquals(
                3,
                count("MATCH (f:Fact)-[:ABOUT]->(:Entity) WHERE f.key STARTS WITH $person RETURN count(*) AS count"));
        assertEquals(
                1,
                count("MATCH (:Answer)-[:CITES]->(f:Fact) WHERE f.key STARTS WITH $person RETURN count(*) AS count"));
    }

    @Test
    void aLogThatWasLostTakesNothingWithIt() {
        TestLog nothing = new TestLog(memory);
        Rebuilding over = instance(nothing);
        over.start(TestModels.SECOND);

        steps(over, 4);

        RebuildView waiting = over.find().orElseThrow();
        assertEquals(RebuildView.Phase.BUILDING, waiting.phase());
        assertEquals("1 persons are not as the log says yet", waiting.problem());
        assertEquals(Stores.GENERATION, memory.live.current().active());
        assertTrue(asked("where do I live?").contains("I live in Seoul now"));
    }

    @Test
    void aModelThatNobodyHasIsRefusedAndOneRebuildIsEnough() {
        assertEquals(
                new Rebuilding.UnknownModel(List.of("second-model", "test-model")), rebuilding.start("unheard-of"));
        assertInstanceOf(Rebuilding.Running.class, rebuilding.start(TestModels.SECOND));
        assertInstanceOf(Rebuilding.Running.class, rebuilding.start(TestModels.SECOND));
        assertInstanceOf(Rebuilding.Busy.class, rebuilding.start("test-model"));
    }

    private String lastAnswer() {
        var session = memory.sessions.page(minji.person, 10, null).items().getFirst();
        var turns = memory.sessions
                .find(minji.person, session.sessionId())
                .orElseThrow()
                .turns();
        return turns.getLast().answer().text();
    }

    private RebuildView rebuilt(@org.jspecify.annotations.Nullable String model) {
        assertInstanceOf(Rebuilding.Running.class, rebuilding.start(model));
        steps(rebuilding, 10);
        return rebuilding.find().orElseThrow();
    }

    private static void steps(Rebuilding rebuilding, int most) {
        for (int i = 0; i < most && rebuilding.step(); i++) {
            // Each step takes it as far as it goes.
        }
    }

    private Rebuilding instance() {
        return instance(log);
    }

    private Rebuilding instance(TestLog told) {
        Building building = new Building(
                memory.persons,
                new Building.Stores(told, memory.indexes, graph, () -> everybody),
                new Building.Making(memory.records, memory.momentRecords, models));
        return new Rebuilding(
                new Rebuilding.Records(blobs, memory.pointer, memory.live),
                building,
                memory.indexes,
                models,
                clock,
                new Rebuilding.Waits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 2));
    }

    private void erase(PersonId person) {
        memory.persons.destroy(person, new CertificateId("cer_" + "a".repeat(26)), TestMemory.NOW);
        new QdrantPersons(Stores.qdrant(), prefix).empty(person);
        new Neo4jPersons(Stores.neo4j()).empty(person);
    }

    private static Runnable once(Runnable what) {
        return onceMore(1, what);
    }

    /** The n-th time and no other. */
    private static Runnable onceMore(int n, Runnable what) {
        int[] calls = {0};
        return () -> {
            if (++calls[0] == n) {
                what.run();
            }
        };
    }

    private List<String> asked(String question) {
        return memory.ask(minji.person, question).items().stream()
                .map(item -> item.memory().text())
                .toList();
    }

    private String hash(PersonId person) {
        return CanonicalState.hash(projected.read(person, memory.vectors));
    }

    private String ofLog(PersonId person) {
        LogReplay replay = new LogReplay();
        log.read(List.of(person), replay::add);
        return CanonicalState.hash(replay.state());
    }

    private List<String> collections() throws Exception {
        return Stores.client().listCollectionsAsync().get().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private static Map<String, String> ofGraph(Map<String, String> everything) {
        Map<String, String> graph = new java.util.TreeMap<>(everything);
        graph.keySet().removeIf(place -> place.startsWith("qdrant"));
        return graph;
    }

    private void damage(String cypher) {
        try (var session = Stores.driver().session()) {
            session.run(cypher, Map.of("person", minji.person.value())).consume();
        }
    }

    private long count(String cypher) {
        try (var session = Stores.driver().session()) {
            return session.run(cypher, Map.of("person", minji.person.value()))
                    .single()
                    .get("count")
                    .asLong();
        }
    }
}
