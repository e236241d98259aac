package dev.gieok.memory.rebuild;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
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
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.blob.FolderBlobs;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who lived over the real stores, in collections of their own, and whatever a rebuild is told and asked. */
abstract class RebuildScene {
    static final MemoryFilter ACTIVE =
            new MemoryFilter(Set.of(), Set.of(FactStatus.ACTIVE), null, null, 10, null);

    final String prefix = "rebuild-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    final TestModels models = new TestModels();
    final TestMemory memory = new TestMemory(prefix, models);
    final TestLog log = new TestLog(memory);
    final TestClock clock = new TestClock();
    final FolderBlobs blobs = TestPersons.apart();
    final Set<PersonId> everybody = new HashSet<>();
    final GraphStores graph = new GraphStores(
            new Neo4jState(Stores.neo4j()), memory.graph, new Neo4jRepair(Stores.neo4j()), memory.forgetting);
    final ProjectedState projected = new ProjectedState(memory.persons, graph.state());
    Life minji;
    Rebuilding rebuilding;

    @BeforeEach
    void somebodyLived() {
        assertTrue(memory.vectors.isReady() && memory.momentIndex.isReady());
        minji = new Life(memory, log);
        everybody.add(minji.person);
        models.embedded = 0;
        rebuilding = instance();
    }

    String lastAnswer() {
        var session = memory.sessions.page(minji.person, 10, null).items().getFirst();
        var turns = memory.sessions
                .find(minji.person, session.sessionId())
                .orElseThrow()
                .turns();
        return turns.getLast().answer().text();
    }

    RebuildView rebuilt(@org.jspecify.annotations.Nullable String model) {
        assertInstanceOf(Rebuilding.Running.class, rebuilding.start(model));
        steps(rebuilding, 10);
        return rebuilding.find().orElseThrow();
    }

    static void steps(Rebuilding rebuilding, int most) {
        for (int i = 0; i < most && rebuilding.step(); i++) {
            // Each step takes it as far as it goes.
        }
    }

    Rebuilding instance() {
        return instance(log);
    }

    Rebuilding instance(TestLog told) {
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

    void erase(PersonId person) {
        memory.persons.destroy(person, new CertificateId("cer_" + "a".repeat(26)), TestMemory.NOW);
        new QdrantPersons(Stores.qdrant(), prefix).empty(person);
        new Neo4jPersons(Stores.neo4j()).empty(person);
    }

    static Runnable once(Runnable what) {
        return onceMore(1, what);
    }

    /** The n-th time and no other. */
    static Runnable onceMore(int n, Runnable what) {
        int[] calls = {0};
        return () -> {
            if (++calls[0] == n) {
                what.run();
            }
        };
    }

    List<String> asked(String question) {
        return memory.ask(minji.person, question).items().stream()
                .map(item -> item.memory().text())
                .toList();
    }

    String hash(PersonId person) {
        return CanonicalState.hash(projected.read(person, memory.vectors));
    }

    String ofLog(PersonId person) {
        LogReplay replay = new LogReplay();
        log.read(List.of(person), replay::add);
        return CanonicalState.hash(replay.state());
    }

    List<String> collections() throws Exception {
        return Stores.client().listCollectionsAsync().get().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    static Map<String, String> ofGraph(Map<String, String> everything) {
        Map<String, String> graph = new java.util.TreeMap<>(everything);
        graph.keySet().removeIf(place -> place.startsWith("qdrant"));
        return graph;
    }

    void damage(String cypher) {
        try (var session = Stores.driver().session()) {
            session.run(cypher, Map.of("person", minji.person.value())).consume();
        }
    }

    long count(String cypher) {
        try (var session = Stores.driver().session()) {
            return session.run(cypher, Map.of("person", minji.person.value()))
                    .single()
                    .get("count")
                    .asLong();
        }
    }
}
