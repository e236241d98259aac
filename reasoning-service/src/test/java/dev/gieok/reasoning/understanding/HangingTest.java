package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
            내가 물으면 길고 자세하게 설명해 줘                     | instruction: 내가 물으면 길고 자세하게 설명해 줘
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
    void whatIsShownInOtherWordsTakesNothingWithIt() {
        assertTrue(told("My dog Rex is 3 today, because we adopted him in May")
                .toString()
                .contains("adopted"));
        assertTrue(told("My boyfriend Devin made dinner tonight, so I stayed home")
                .toString()
                .contains("Devin"));
    }

    private static List<String> told(String message) {
        return Understood.of(message).candidates().stream()
                .filter(candidate -> candidate.effect() == Effect.ASSERT)
                .map(candidate -> candidate.predicate() + ": " + candidate.text())
                .toList();
    }
}
