package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.media.MomentIndex;
import dev.gieok.memory.media.MomentSearching;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.recall.AtOnce;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.recall.Features;
import dev.gieok.memory.recall.Finding;
import dev.gieok.memory.recall.Frequencing;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.recall.Questioning;
import dev.gieok.memory.recall.Ranking;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.memory.sessions.Conversations;
import dev.gieok.memory.sessions.StoredTurns;
import dev.gieok.memory.sessions.WorkingMemory;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.RehearsalPersons;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final TestMemory memory = new TestMemory();
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final FactSearch search = listening(FactSearch.class, memory.vectors);
    private final Neighbours neighbours = listening(Neighbours.class, memory.archive);
    private final FactArchive archive = listening(FactArchive.class, memory.archive);
    private final Conversations conversations = listening(Conversations.class, memory.conversations);
    private final MomentIndex moments = listening(MomentIndex.class, memory.momentIndex);

    /** As the service does: a recall before its schema is there makes it twice at once. */
    @BeforeAll
    static void theGraphIsReady() {
        assertTrue(Stores.neo4j().isReady());
    }

    @Test
    void asksTheStoresAllThatAChatAsksOfThem() {
        PersonId person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
        memory.tell(
                person,
                make.fact(Kind.RELATION, "daughter", "Mina", "My daughter is called Mina", "Mina"),
                make.fact(Kind.ATTRIBUTE, "lives-in", "서울", "나는 서울에 산다", "서울"));
        Recalling recalling = recalling(neighbours);
        recalling.recall(person, chat("Where does my daughter Mina live? 민아는 서울에 살아?", null));
        recalling.recall(person, chat("Where did I live before?", TestMemory.NOW));
        Set<String> byAChat = Set.copyOf(asked);
        asked.clear();

        Rehearsal rehearsal = rehearsal(neighbours);
        rehearsal.run();

        assertTrue(rehearsal.isDone());
        assertTrue(byAChat.contains("Neighbours.around"), byAChat::toString);
        assertTrue(byAChat.contains("FactArchive.believedAt"), byAChat::toString);
        assertTrue(asked.containsAll(byAChat), () -> "a chat asks " + byAChat + ", rehearsed is " + asked);
    }

    @Test
    void isDoneOnlyWhenEveryStoreAnswered() {
        Rehearsal rehearsal = rehearsal((person, keys, time, limit) -> {
            throw new RetriableException("the graph is away");
        });

        assertThrows(RetriableException.class, rehearsal::run);

        assertFalse(rehearsal.isDone());
    }

    @Test
    void leavesNothingBehind() {
        Rehearsal rehearsal = rehearsal(neighbours);

        rehearsal.run();

        assertEquals(Set.of(), writes());
    }

    private Rehearsal rehearsal(Neighbours graph) {
        return new Rehearsal(recalling(graph), new Finding.Stores(search, graph, archive), memory.live);
    }

    private Set<String> writes() {
        Set<String> writes = new ConcurrentSkipListSet<>(asked);
        writes.removeIf(call -> !call.endsWith(".keep") && !call.endsWith(".write") && !call.endsWith(".delete"));
        return writes;
    }

    /** As the service wires it, over stores that are listened to. */
    private Recalling recalling(Neighbours graph) {
        var persons = new RehearsalPersons(memory.persons);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var finding = new Finding(
                persons,
                new Finding.Stores(search, graph, archive),
                memory.lexical,
                memory.entities,
                new Ranking(memory.strength, memory.lexicon),
                memory.views,
                executor);
        var questions =
                new Questioning(persons, new Frequencing(search, Duration.ofMillis(1)), memory.lexical, memory.lexicon);
        var context = new QuestionContext(
                new ProfileReading(persons, archive, memory.views, memory.clock),
                new WorkingMemory(persons, conversations, new StoredTurns(), memory.waiting, Duration.ofSeconds(1), 50),
                new MomentSearching(persons, moments, memory.mediaItems, memory.lexical, TestMemory::embedding),
                40);
        return new Recalling(
                questions,
                finding,
                TestMemory::embedding,
                context,
                memory.views,
                memory.clock,
                executor,
                new Recalling.Bounds(50, Features.ALL, new AtOnce(8, Duration.ofMinutes(1))));
    }

    private static RecallRequest chat(String query, @Nullable Instant asOf) {
        return new RecallRequest(
                query,
                TestMemory.embedding(query),
                10,
                new SessionId("s"),
                null,
                List.of(),
                List.of(),
                asOf,
                null,
                true);
    }

    private <T> T listening(Class<T> port, T store) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("speaks")) {
                        asked.add(port.getSimpleName() + "." + method.getName());
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
