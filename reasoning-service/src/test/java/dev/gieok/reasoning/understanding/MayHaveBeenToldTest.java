package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.reasoning.understanding.Question.Asks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** “새우 알레르기 있는 거 말했나?”, “Did I tell you that …?”: what is so, whether it was told before or not. */
class MayHaveBeenToldTest {
    /** Whether it was told is asked; that it is so is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        나 새우 알레르기 있는거 말했나?                  | me allergic-to 새우
        나 고양이 키우는 거 얘기했던가                   | me pet 고양이
        우리 딸 고3인거 말했었나?                      | daughter school-year 고3
        제가 복숭아 못 먹는 거 말씀드렸나요?              | me does-not-eat 복숭아
        did I tell you that I have a shrimp allergy?  | me allergic-to shrimp
        Did I mention that my daughter plays the cello? | daughter skill cello
        Have I told you I'm allergic to latex?        | me allergic-to latex
        """)
    void whatMayHaveBeenToldIsTold(String said, String fact) {
        assertTrue(facts(said).contains(fact), () -> facts(said).toString());
        assertEquals(Asks.STATEMENT, new QuestionReader().read(said, List.of()).asks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "나 어디 사는 거 말했나?",
                "내가 좋아하는 거 말했나?",
                "내 생일 말했나?",
                "살 거 말했나?",
                "Did I tell you where I live?",
                "did I mention my birthday?",
                "Did I tell you my address yesterday?",
                "Have I told you if I have any allergies?",
                "바뀌기 전에요",
                "이사하기 전에요?"
            })
    void whatIsOnlyAskedOrNamedTeachesNothing(String said) {
        assertEquals(List.of(), facts(said));
    }
}
