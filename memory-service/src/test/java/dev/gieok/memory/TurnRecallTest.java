package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.RetriableException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way of finding is worth in conversations that were kept word for word: the same question with it and without. */
class TurnRecallTest {
    /** The whole question is embedded beside what is left of it, on a thread of its own. */
    private final List<String> embedded = new CopyOnWriteArrayList<>();

    private final TestMemory memory = new TestMemory(text -> {
        embedded.add(text);
        throw new RetriableException("no encoder");
    });
    private final PersonId person = memory.person();
    private final TestTurns turns = new TestTurns(memory.persons, person);

    @ParameterizedTest
    @CsvSource({
        "Where is the lighthouse in your photo?, It stands near Whitby., Do you remember the lighthouse photo?",
        "등대 사진은 어디서 찍었어?, 통영 근처였지., 등대 사진 기억나?",
    })
    void theTurnAfterTheQuestionsWordsIsFound(String asked, String answered, String question) {
        tell(
                turns.said("Nora", "one", "2023-03-05T10:00:00Z", asked),
                turns.said("Omar", "one", "2023-03-05T10:00:00Z", answered),
                turns.said("Nora", "two", "2023-03-06T10:00:00Z", "Sounds lovely."));

        assertEquals(List.of(asked, answered), recalled(question));
        assertEquals(List.of(asked), recalled(question, RecallFeature.PREVIOUS_TURN));
    }

    @ParameterizedTest
    @CsvSource({
        "Nora, Omar, My red kayak is finally here, 'Nora, is your kayak red, Nora?', What is Nora's kayak like?",
        "민아, 준호, 드디어 빨간 카약을 샀어, '민아야, 카약이 왔구나, 민아야', 민아의 카약은 어때?",
    })
    void whoIsNamedIsAskedForAndNotSearchedFor(
            String speaker, String other, String said, String answered, String question) {
        tell(
                turns.said(speaker, "one", "2023-03-05T10:00:00Z", said),
                turns.said(other, "two", "2023-03-06T10:00:00Z", answered));

        assertEquals(said, recalled(question, RecallFeature.ANSWERING).getFirst());
        assertFalse(alwaysEmbedded(speaker), embedded::toString);
        embedded.clear();
        assertEquals(
                answered,
                recalled(question, RecallFeature.ANSWERING, RecallFeature.NAME_DROP, RecallFeature.SPEAKER)
                        .getFirst());
        assertTrue(alwaysEmbedded(speaker), embedded::toString);
    }

    @Test
    void aNameOfNobodyWhoSpeaksStaysAWord() {
        tell(
                turns.said("Omar", "one", "2023-03-05T10:00:00Z", "Priya has a kayak"),
                turns.said("Omar", "two", "2023-03-06T10:00:00Z", "I sold my kayak"));

        assertEquals(
                "Priya has a kayak", recalled("What about Priya and the kayak?").getFirst());
        assertTrue(alwaysEmbedded("Priya"), embedded::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "We went hiking in the hills, Where did they go hiking in March 2023?",
        "We went hiking in the hills, Where did they go hiking on 5 March?",
        "We went hiking in the hills, Where did they go hiking around 2023-03-05?",
        "산으로 등산을 갔어, 2023년 3월에 등산은 어디로 갔지?",
        "산으로 등산을 갔어, 3월 5일에 등산은 어디로 갔지?",
    })
    void whatWasSaidAtTheTimeThatIsNamedComesFirst(String said, String question) {
        Fact earlier = turns.said("Nora", "one", "2023-03-05T10:00:00Z", said);
        Fact later = turns.said("Nora", "two", "2023-05-05T10:00:00Z", said + " " + said);
        tell(earlier, later);

        assertEquals(said, recalled(question).getFirst());
        assertEquals(
                later.text(),
                recalled(question, RecallFeature.ANSWERING, RecallFeature.DATE).getFirst());
    }

    @Test
    void whatWasSaidBesideTheBestComesBeforeTheSameSaidElsewhere() {
        tell(
                turns.said("Omar", "one", "2023-03-05T10:00:00Z", "The soup was much too salty for me"),
                turns.said("Nora", "one", "2023-03-05T10:00:00Z", "Dinner at the harbour restaurant, and the soup!"),
                turns.said("Omar", "two", "2023-04-05T10:00:00Z", "The soup was bland"));
        String question = "the soup at dinner in the harbour restaurant";

        assertEquals(
                "The soup was much too salty for me",
                recalled(question, RecallFeature.ANSWERING).get(1));
        assertEquals(
                "The soup was bland",
                recalled(question, RecallFeature.ANSWERING, RecallFeature.SESSION)
                        .get(1));
    }

    @Test
    void whatOneObservationSaidCountsLessTheSecondTime() {
        Fact turn = turns.said("Nora", "one", "2023-03-05T10:00:00Z", "My kayak is red");
        Fact note = turns.learntFrom(turn, "kayak is red");
        Fact other =
                turns.said("Omar", "two", "2023-04-05T10:00:00Z", "The red kayak sank yesterday near the old pier");
        tell(turn, note, other);

        assertEquals(List.of(turn.text(), other.text(), note.text()), recalled("red kayak", RecallFeature.ANSWERING));
        assertEquals(
                List.of(turn.text(), note.text(), other.text()),
                recalled("red kayak", RecallFeature.ANSWERING, RecallFeature.SIBLINGS));
    }

    @Test
    void ofNotesThatAnswerAlikeTheLatestComesFirst() {
        Fact before = turns.learntFrom(turns.said("me", "one", "2023-03-05T10:00:00Z", ""), "My car is a red Fiesta");
        Fact after = turns.learntFrom(
                turns.said("me", "two", "2023-05-05T10:00:00Z", ""), "Picked up the car, a used Polestar");
        Fact other = turns.learntFrom(turns.said("me", "three", "2023-06-05T10:00:00Z", ""), "I like cycling");
        tell(before, after, other);

        assertEquals(after.text(), recalled("What is my car?").getFirst());
        assertEquals(
                before.text(), recalled("What is my car?", RecallFeature.LATEST).getFirst());
        assertEquals(before.text(), recalled("Is my car a red Fiesta?").getFirst(), "it answers better");
    }

    @Test
    void theLatestComesFirstWhereItAnswersLessAndSharesAWord() {
        Fact before = turns.learntFrom(
                turns.said("me", "one", "2023-03-05T10:00:00Z", ""), "The plumber fixes our sink on Wednesday");
        Fact after = turns.learntFrom(
                turns.said("me", "two", "2023-03-06T10:00:00Z", ""), "Our plumber does the sink on Saturday");
        tell(before, after);
        for (String other : List.of("I like cycling", "My kayak is red", "I play chess", "It rains", "I bake bread")) {
            tell(turns.learntFrom(turns.said("me", "three", "2023-03-05T10:00:00Z", ""), other));
        }

        assertEquals(
                after.text(),
                recalled("When does the plumber fix the sink?", RecallFeature.ANSWERING)
                        .getFirst());
        assertEquals(
                before.text(),
                recalled("When does the plumber fix the sink?", RecallFeature.LATEST, RecallFeature.ANSWERING)
                        .getFirst());
    }

    @Test
    void oneSignalAloneIsEnoughAndNoneIsNothing() {
        tell(turns.said("Nora", "one", "2023-03-05T10:00:00Z", "My kayak is red"));

        assertEquals(List.of(), recalled("kayak", RecallFeature.LEXICAL));
        assertEquals(List.of("My kayak is red"), recalled("kayak", RecallFeature.GRAPH, RecallFeature.DENSE));
    }

    private boolean alwaysEmbedded(String name) {
        return !embedded.isEmpty() && embedded.stream().allMatch(text -> text.contains(name));
    }

    private void tell(Fact... facts) {
        memory.tell(person, facts);
    }

    private List<String> recalled(String question, RecallFeature... off) {
        var request = new RecallRequest(
                question,
                null,
                10,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                Arrays.asList(off),
                null,
                null);
        return memory.recalling.recall(person, request).items().stream()
                .map(item -> item.memory().text())
                .toList();
    }
}
