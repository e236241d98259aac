package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.memory.memories.Waiting;
import dev.gieok.memory.sessions.WorkingMemory;
import dev.gieok.memory.stores.EverythingStored;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Working memory: what the next question sees of the session. */
class ConversationTest {
    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private TestChats chats;
    private SessionId session;

    @BeforeEach
    void given() {
        person = memory.person();
        chats = new TestChats(memory, person);
        session = chats.session();
    }

    @Test
    void theNextQuestionSeesTheTurnBeforeIt() {
        ChatRequested first = chats.asks(session, "My sister is called Ines.", 0);
        chats.answers(first, "Noted.");
        ChatRequested second = chats.asks(session, "What is she called?", 1);

        List<Turn> turns = asking(second).turns();

        assertEquals(
                List.of("My sister is called Ines."),
                turns.stream().map(Turn::text).toList());
        assertEquals("Noted.", said(turns));
    }

    @Test
    void aSecretLeavesTheTurnWithItsAnswer() {
        ChatRequested first = chats.asks(session, "My PIN is 4711, and I like jazz", 0);
        // As reasoning passes it on.
        chats.answers(first.inOtherWords(List.of(Part.text("My [secret], and I like jazz")), List.of()), "Noted.");
        chats.sends(first);
        ChatRequested second = chats.asks(session, "What do I like?", 1);

        assertEquals(
                List.of("My [secret], and I like jazz"),
                asking(second).turns().stream().map(Turn::text).toList());
    }

    @Test
    void aSecretLeavesTheExamplesWithTheAnswer() {
        ChatRequested first = chats.unsent(session, "Which one is it?", 0)
                .inOtherWords(List.of(Part.text("Which one is it?")), examples("My PIN is 4711"));
        chats.sends(first);
        assertFalse(kept("4711").isEmpty());

        chats.answers(first.inOtherWords(first.parts(), examples("My [secret]")), "This one.");
        chats.sends(first);

        assertEquals(Map.of(), kept("4711"));
        assertFalse(kept("My [secret]").isEmpty());
    }

    private static List<Example> examples(String text) {
        return List.of(new Example(List.of(Part.text(text)), text));
    }

    private Map<String, String> kept(String words) {
        return EverythingStored.of(memory.persons.keys(person)).containing(words);
    }

    @Test
    void theWordsOfAPassingMessageAreNotKept() {
        ChatRequested first = chats.asks(session, "I like zanthoxylum.", Retention.NEVER, 0);
        chats.answers(first, "Kept nothing.");
        ChatRequested second = chats.asks(session, "What do I like?", 1);

        assertEquals("Kept nothing.", said(asking(second).turns()));
        assertNull(memory.answers.find(person, first.answerId()).orElseThrow().request());
        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing("zanthoxylum"));
    }

    @Test
    void theNextQuestionWaitsForTheAnswerBeforeIt() {
        ChatRequested first = chats.asks(session, "My sister is called Ines.", 0);
        ChatRequested second = chats.asks(session, "What is she called?", 1);
        // The answer comes between one look and the next: no clock decides which is first.
        Waiting between = (isThere, patience) -> {
            assertFalse(isThere.getAsBoolean());
            chats.answers(first, "Noted.");
            return isThere.getAsBoolean();
        };
        var turns = new WorkingMemory(memory.persons, memory.conversations, memory.stored, between, Duration.ZERO, 300);

        assertEquals("Noted.", said(turns.before(person, session, second.answerId())));
    }

    @Test
    void afterItsPatienceItTakesWhatThereIs() {
        TestMemory impatient = new TestMemory(TestMemory::embedding, Duration.ofMillis(100));
        person = impatient.person();
        chats = new TestChats(impatient, person);
        chats.asks(session, "My sister is called Ines.", 0);
        ChatRequested second = chats.asks(session, "What is she called?", 1);
        long before = System.nanoTime();

        RecallResult result = impatient.recalling.recall(
                person, TestMemory.request("What is she called?", session, second.answerId()));

        assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() >= 100);
        assertEquals(1, result.turns().size());
        assertNull(result.turns().getFirst().answer());
    }

    @Test
    void aFailedAnswerIsWaitedForNoLonger() {
        ChatRequested first = chats.asks(session, "My sister is called Ines.", 0);
        chats.fails(first);
        ChatRequested second = chats.asks(session, "What is she called?", 1);

        assertEquals(1, asking(second).turns().size());
        assertEquals(
                "failed",
                memory.answers.find(person, first.answerId()).orElseThrow().status());
    }

    @Test
    void anAnswerThatComesFirstBringsItsTurn() {
        ChatRequested first = chats.unsent(session, "My sister is called Ines.", 0);
        chats.answers(first, "Noted.");
        chats.answers(first, "Noted twice.");
        chats.sends(first);

        var view = memory.sessions.find(person, session).orElseThrow();

        assertEquals(1, view.turnCount());
        assertEquals("Noted.", said(view.turns()));
    }

    @Test
    void aCounterfactualIsAnAnswerAndNoTurn() {
        ChatRequested first = chats.asks(session, "Where do I live?", 0);
        chats.answers(first, "In Busan.");
        ChatRequested without = chats.without(first, "fct_x");
        chats.answers(without, "I do not know.");

        assertEquals(1, memory.sessions.find(person, session).orElseThrow().turnCount());
        assertEquals("I do not know.", answered(without));
    }

    @Test
    void twoHundredTurnsComeInTheirOrder() {
        for (int i = 0; i < 200; i++) {
            chats.answers(chats.unsent(session, "turn " + i, i), "answer " + i);
        }
        ChatRequested last = chats.asks(session, "and now?", 200);

        List<Turn> turns = asking(last).turns();

        assertEquals(200, turns.size());
        assertEquals("turn 0", turns.getFirst().text());
        assertEquals("turn 199", turns.getLast().text());
    }

    @Test
    void sessionsComeLatestFirstAndPageByPage() {
        for (int i = 0; i < 5; i++) {
            chats.asks(chats.session(), "hello " + i, i);
        }

        var first = memory.sessions.page(person, 3, null);
        var second = memory.sessions.page(person, 3, first.nextCursor());

        assertEquals(3, first.items().size());
        assertEquals(2, second.items().size());
        assertTrue(first.items()
                .getFirst()
                .lastTurnAt()
                .isAfter(second.items().getLast().lastTurnAt()));
    }

    private static String said(@Nullable List<Turn> turns) {
        return Objects.requireNonNull(Objects.requireNonNull(turns).getFirst().answer())
                .text();
    }

    private String answered(ChatRequested request) {
        return Objects.requireNonNull(memory.answers
                        .find(person, request.answerId())
                        .orElseThrow()
                        .answer())
                .text();
    }

    private RecallResult asking(ChatRequested request) {
        return memory.recalling.recall(person, TestMemory.request("What is she called?", session, request.answerId()));
    }
}
