package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.adapter.neo4j.Neo4jState;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.memories.MemoryFilter;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LogReplay;
import dev.gieok.memory.state.PersonState;
import dev.gieok.memory.state.ProjectedState;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.memory.stores.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of what was told in a forgotten session, too, begins anew: in the stores, and in what the log says. */
class ForgottenSessionTest {
    private static final String WORDS = "My tea is zanthoxylum tea";
    private static final Instant SAID_ELSEWHERE = TestMemory.NOW.minusSeconds(60);

    private final TestMemory memory = new TestMemory();
    private final TestLog log = new TestLog(memory);
    private final SessionId session = new SessionId("ses-of-tea");
    private PersonId person;
    private Fact first;
    private Fact elsewhere;
    private ChatRequested answered;

    @BeforeEach
    void toldThereAndElsewhere() {
        person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
        first = make.fact(Kind.PREFERENCE, "likes", "tea", WORDS, "tea", "zanthoxylum");
        elsewhere = TestFacts.naming(
                TestFacts.learntFrom(TestFacts.said(first, 3, "I like tea"), make.observation(), "I like tea"), "tea");
        log.tell(person, TestLog.version(first), TestLog.version(TestFacts.said(first, 2, WORDS)));
        answered = answeredElsewhere();

        log.tell(
                person,
                new FactVersioned(elsewhere, null, SAID_ELSEWHERE),
                new SessionForgotten(session, TestMemory.NOW, List.of(new SessionForgotten.Kept(first.factId(), 3))));
    }

    @Test
    void noVersionHoldsItsWords() {
        assertEquals(Map.of(), kept());
        assertEquals(List.of("I like tea"), texts(memory.memories.history(person, first.factId())));
        assertEquals(CanonicalState.json(ofLog(person)), CanonicalState.json(ofProjections()));
    }

    /** What it rests on is told in other words since. */
    @Test
    void anAnswerElsewhereThatCitedThemIsLeftWithoutWords() {
        var answer = memory.answers.find(person, answered.answerId()).orElseThrow();

        assertEquals("[forgotten]", answer.answer().text());
        assertEquals(List.of(), answer.answer().citations());
    }

    @Test
    void whatComesLateDoesNotBringThemBack() {
        memory.tell(person, first);

        assertEquals(Map.of(), kept());
    }

    @Test
    void itIsBelievedSinceItWasSaidElsewhere() {
        assertEquals(List.of(), asOf(SAID_ELSEWHERE.minusSeconds(1)));
        assertEquals(List.of("I like tea"), asOf(SAID_ELSEWHERE));
    }

    /** As in a memory into which it was imported. */
    @Test
    void whoWasToldItElsewhereOnlyKnowsTheSame() {
        PersonId other = memory.person();
        log.write(other, new FactVersioned(Facts.of(elsewhere).numbered(1), null, SAID_ELSEWHERE));

        assertEquals(
                CanonicalState.digest(ofLog(other)).meaning(),
                CanonicalState.digest(ofLog(person)).meaning());
    }

    private ChatRequested answeredElsewhere() {
        TestChats chats = new TestChats(memory, person);
        ChatRequested asked = chats.asks(chats.session(), "what is my tea?", 0);
        chats.answers(
                asked,
                "It is zanthoxylum tea.",
                chats.citing(CitationKind.MEMORY, first.factId().value(), WORDS));
        return asked;
    }

    private List<String> asOf(Instant at) {
        return texts(memory.memories
                .page(person, new MemoryFilter(Set.of(), Set.of(), at, null, 10, null))
                .items());
    }

    private Map<String, String> kept() {
        return EverythingStored.of(memory.persons.keys(person)).containing("zanthoxylum");
    }

    private PersonState ofLog(PersonId whose) {
        LogReplay replay = new LogReplay();
        log.read(List.of(whose), replay::add);
        return replay.state();
    }

    private PersonState ofProjections() {
        return new ProjectedState(memory.persons, new Neo4jState(Stores.neo4j())).read(person, memory.vectors);
    }

    private static List<String> texts(List<Memory> memories) {
        return memories.stream().map(Memory::text).toList();
    }
}
