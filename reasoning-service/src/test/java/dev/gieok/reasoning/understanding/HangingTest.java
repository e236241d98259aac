package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on a fact, or on an end, of its sentence is shown with it. */
class HangingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Started a new job today, I'm a dental hygienist now! | works-as: Started a new job today, I'm a dental hygienist now
            My doctor retired, so I go to Dr. Nguyen now.        | works-as: My doctor retired, so I go to Dr. Nguyen now
            Mia quit the team and took up gymnastics.            | note: Mia quit the team and took up gymnastics
            """)
    void isShownWithIt(String message, String shown) {
        assertEquals(List.of(shown), told(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I cancelled my old paper and take the Financial Times now. | note: I cancelled my old paper and take the Financial Times now
            I've decided to stop working at 62 after all.              | note: I've decided to stop working at 62 after all
            """)
    void anEndThatTellsMoreIsANoteToo(String message, String shown) {
        assertEquals(List.of(shown), told(message));
    }

    @Test
    void whatIsASentenceByItselfStays() {
        assertEquals(
                List.of("lives-in: I live in Leeds", "works-at: I work at the mill"),
                told("I live in Leeds and work at the mill"));
        assertEquals(List.of(), told("I quit smoking and drinking."));
    }

    @Test
    void besideAFactInOtherWordsItStaysANote() {
        assertEquals(
                List.of("lives-in: I live in Leeds", "works-at: I work at the mill", "note: so I never see the sea"),
                told("I live in Leeds and work at the mill, so I never see the sea"));
    }

    @Test
    void whySomethingIsSoStaysANote() {
        assertEquals(
                List.of("age: My dog Rex is 3 today", "dog: My dog Rex", "note: because we adopted him in May"),
                told("My dog Rex is 3 today, because we adopted him in May"));
    }

    private static List<String> told(String message) {
        return Understood.of(message).candidates().stream()
                .filter(candidate -> candidate.effect() == Effect.ASSERT)
                .map(candidate -> candidate.predicate() + ": " + candidate.text())
                .toList();
    }
}
