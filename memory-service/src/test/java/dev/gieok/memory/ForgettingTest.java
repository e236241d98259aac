package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.projection.FactVectors;
import dev.gieok.memory.projection.Projecting;
import dev.gieok.memory.recall.Vectorizing;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.platform.RetriableException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is forgotten is nowhere, and does not come back. Everything that a store holds is opened and looked through. */
class ForgettingTest {
    private static final String SECRET = "zanthoxylum";

    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private TestFacts make;
    private TestChats chats;
    private SessionId session;
    private ChatRequested told;
    private ChatRequested asked;
    private Fact forgotten;
    private Fact kept;

    @BeforeEach
    void given() {
        assertTrue(memory.momentIndex.isReady());
        person = memory.person();
        make = new TestFacts(memory.persons, person);
        chats = new TestChats(memory, person);
        session = chats.session();
        String words = "I am allergic to " + SECRET + " and I live in Busan";
        told = chats.asks(session, words, 0);
        chats.answers(told, "Noted: no " + SECRET + ".");
        forgotten = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "allergic-to", SECRET, "I am allergic to " + SECRET, SECRET),
                told.observationId(),
                words);
        kept = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan", "Busan"),
                told.observationId(),
                words);
        memory.tell(person, forgotten, kept, TestFacts.said(forgotten, 2, "I cannot eat " + SECRET));
        memory.project(
                person,
                decided(),
                new FactForgotten(make.fact(Kind.EVENT, "x", "x", "x").factId(), 1, TestMemory.NOW));
        asked = chats.asks(session, "what may I not eat?", 1);
        chats.answers(
                asked,
                "You may not eat " + SECRET,
                chats.citing(CitationKind.MEMORY, forgotten.factId().value(), SECRET));
        ChatRequested again = chats.asks(session, "what did you say?", 2);
        chats.answers(
                again,
                "I said: " + SECRET,
                chats.citing(CitationKind.TURN, asked.answerId().value(), SECRET));
    }

    @Test
    void theScanSeesTheWordsThatAreThere() {
        Map<String, String> found =
                EverythingStored.of(memory.persons.keys(person)).containing(SECRET);

        assertTrue(found.size() >= 10, () -> "only " + found.keySet());
        assertTrue(found.keySet().stream().anyMatch(place -> place.startsWith("qdrant")));
    }

    @Test
    void nothingIsStoredInClear() {
        assertEquals(Map.of(), EverythingStored.inClear(person).containing(SECRET));
        assertEquals(Map.of(), EverythingStored.inClear(person).containing("Busan"));
    }

    @Test
    void aForgottenFactLeavesEveryProjectionTurnAnswerAndEvidence() {
        memory.project(person, new FactForgotten(forgotten.factId(), 2, TestMemory.NOW));

        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing(SECRET));
        assertTrue(memory.archive.isForgotten(person, forgotten.factId()));
        assertEquals(
                "I live in Busan",
                memory.ask(person, "where do I live?")
                        .items()
                        .getFirst()
                        .memory()
                        .text());
    }

    @Test
    void whatTheVectorStoreMissedIsTakenOutOnceItIsTriedAgain() {
        Projecting projecting = new Projecting(
                memory.persons,
                memory.records,
                new Vectorizing(memory.live::current, new TestModels()),
                new Projecting.Stores(new AwayOnce(memory.vectors), memory.graph, memory.forgetting));
        var gone = List.of(TestMemory.envelope(person, new FactForgotten(forgotten.factId(), 2, TestMemory.NOW)));
        assertThrows(RetriableException.class, () -> projecting.project(gone));

        projecting.project(gone);

        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing(SECRET));
    }

    @Test
    void aVersionThatComesLateDoesNotBringItBack() {
        memory.project(person, new FactForgotten(forgotten.factId(), 2, TestMemory.NOW));

        memory.tell(person, TestFacts.said(forgotten, 3, "Never " + SECRET));
        chats.sends(told);
        chats.answers(asked, "Again: " + SECRET);
        ChatRequested late = chats.asks(session, "late", 3);
        chats.answers(
                late,
                "Late: " + SECRET,
                chats.citing(CitationKind.MEMORY, forgotten.factId().value(), SECRET));

        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing(SECRET));
    }

    @Test
    void aFactThatWasLearntInTheSameBreathKeepsNoQuoteOfIt() {
        memory.project(person, new FactForgotten(forgotten.factId(), 2, TestMemory.NOW));

        // Said again: the log still carries the old quote.
        memory.tell(person, TestFacts.said(kept, 2, "I live in Busan"));

        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing(SECRET));
        assertFalse(memory.memories.history(person, kept.factId()).isEmpty());
    }

    /** Whose latest version the fold has told anew: the one before is history, and in the log. */
    @Test
    void theHistoryOfAnEndingKeepsNoWordOfIt() {
        Fact note = make.fact(Kind.UNSORTED, "note", "the bakery", "I left for the " + SECRET);
        Fact ending = TestFacts.ending(
                TestFacts.learntFrom(note, told.observationId(), "I left for the " + SECRET), kept.factId());
        memory.tell(person, ending, TestFacts.said(ending, 2, "the bakery"));

        memory.project(person, new FactForgotten(forgotten.factId(), 2, TestMemory.NOW));

        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing(SECRET));
        assertEquals(2, memory.memories.history(person, ending.factId()).size());
    }

    @Test
    void aForgottenSessionTakesItsTurnsAndAnswers() {
        assertFalse(memory.answers.isForgotten(person, asked.answerId()));

        memory.project(
                person,
                new FactForgotten(forgotten.factId(), 2, TestMemory.NOW),
                new SessionForgotten(session, TestMemory.NOW));
        chats.sends(told);

        assertTrue(memory.sessions.find(person, session).isEmpty());
        assertTrue(memory.answers.find(person, asked.answerId()).isEmpty());
        assertTrue(memory.answers.isForgotten(person, asked.answerId()));
        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing("did you say"));
    }

    private ObservationDecided decided() {
        return new ObservationDecided(
                told.observationId(),
                session,
                TestMemory.NOW,
                TestMemory.NOW,
                "gateway",
                "rules",
                List.of(
                        new Decision(
                                Verdict.RETAIN, "You said: " + SECRET, forgotten.factId(), List.of(), "allergic-to"),
                        new Decision(Verdict.RETAIN, "You live there", kept.factId(), List.of(), "lives-in")),
                null,
                false);
    }

    /** A vector store that is away when it is to take words out for the first time. */
    private static final class AwayOnce implements FactVectors {
        private final FactVectors there;
        private boolean away = true;

        AwayOnce(FactVectors there) {
            this.there = there;
        }

        @Override
        public void write(Collection<FactRecord> facts) {
            there.write(facts);
        }

        @Override
        public void delete(PersonId person, Collection<FactId> factIds) {
            there.delete(person, factIds);
        }

        @Override
        public void reseal(PersonId person, Collection<SealedFact> facts) {
            if (away) {
                away = false;
                throw new RetriableException("away");
            }
            there.reseal(person, facts);
        }
    }
}
