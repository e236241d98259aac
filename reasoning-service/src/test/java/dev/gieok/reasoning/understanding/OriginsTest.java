package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who said it, through which door, and what its sender asked for. */
class OriginsTest {
    @Test
    void anotherSystemSpeaksOfThePerson() {
        assertEquals(List.of("me lives-in Busan"), Understood.facts(Understood.from(Trust.SOURCE, "lives in Busan")));
        assertEquals(
                List.of("me prefers email"), Understood.facts(Understood.from(Trust.SOURCE, "Customer prefers email")));
        assertEquals(List.of("me lives-in 부산"), Understood.facts(Understood.from(Trust.SOURCE, "고객은 부산에 거주")));
    }

    @Test
    void whatSomebodyElseSaysIsAboutThem() {
        assertEquals(
                List.of(
                        "Caroline lives-in Boston",
                        "Caroline likes pottery",
                        "Caroline note I live in Boston and I love pottery"),
                Understood.facts(Understood.saidBy("Caroline", "I live in Boston and I love pottery")));
        assertEquals(
                List.of("Caroline's sister lives-in Boston"),
                Understood.facts(Understood.saidBy("Caroline", "My sister lives in Boston")));
    }

    @Test
    void theTurnIsNoNoteBesideItself() {
        assertEquals(
                List.of("Caroline likes pottery"), Understood.facts(Understood.saidBy("Caroline", "I love pottery!")));
    }

    @Test
    void whatSomebodyElseSaysIsKeptEvenWhenNoRulePlacesIt() {
        Extraction said = Understood.saidBy("Melanie", "Last weekend's charity race was so rewarding");
        assertEquals(Kind.UNSORTED, said.candidates().getFirst().kind());
        assertEquals("Melanie", said.candidates().getFirst().subject());
    }

    @Test
    void whatASpeakerSaysStaysInItsTurn() {
        String turn = "Thanks! It was inspired by a trip to Nepal. I love hiking.";
        Extraction said = Understood.saidBy("Jon", turn);
        assertEquals(List.of("Jon likes hiking", "Jon note " + turn), Understood.facts(said));
        assertEquals(List.of(), Understood.facts(Understood.saidBy("Jon", "Thanks! See you soon. How are you?")));
    }

    @Test
    void nothingIsLearntWhenThatIsAsked() {
        Extraction said = Understood.retaining(Retention.NEVER, "I live in Busan and I love jazz");
        assertTrue(said.candidates().isEmpty());
        assertEquals(List.of(new Passage("retain-never", "en")), said.passages());
    }

    @Test
    void everythingIsKeptAsAnEpisodeWhenThatIsAsked() {
        Extraction said = Understood.retaining(Retention.ALWAYS, "ㅋㅋ 오늘 날씨 어때?");
        assertEquals(Kind.EPISODE, said.candidates().getLast().kind());
        assertEquals("ㅋㅋ 오늘 날씨 어때?", said.candidates().getLast().text());
    }
}
