package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTest {
    private static final Knowing ANA = Knowing.that(
                    "I live in Leeds.", "I work at Boots.", "My sister is called Ines.", "My sister is 24.", "I'm 31.")
            .then("I moved to York.");
    private static final Knowing MINJI = Knowing.that(
                    "나는 전주에 살아", "이마트에서 일해", "동생 이름은 유리야", "동생은 스물네 살이야", "나는 서른한 살이야")
            .then("서울로 이사했어");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where do I live now, and where did I live before?  | You live in York [1]. You lived in Leeds before [2].
            where do I live and what was it before?            | You live in York [1]. You lived in Leeds before [2].
            Where do I work and what's my sister's name?       | You work at Boots [1]. Your sister is called Ines [2].
            What's my sister called? And how old is she?       | Your sister is called Ines [1]. Your sister is 24 [2].
            how old am I and how old is my sister              | You are 31 [1]. Your sister is 24 [2].
            """)
    void eachIsAnswered(String asked, String answer) {
        assertEquals(answer, ANA.asked(asked).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            나 지금 어디 살고 전에는 어디 살았지?   | 서울에 살아요 [1]. 예전에 전주에 살았어요 [2].
            나 어디 살아? 그 전에는 어디 살았어?    | 서울에 살아요 [1]. 예전에 전주에 살았어요 [2].
            내 동생 이름이 뭐고 몇 살이야?          | 동생 이름은 유리예요 [1]. 동생 나이는 24살이에요 [2].
            내 동생 이름이 뭐고 나이는 몇이야?       | 동생 이름은 유리예요 [1]. 동생 나이는 24살이에요 [2].
            나 몇 살이고 어디서 일하지?             | 나이는 31살이에요 [1]. 이마트에서 일해요 [2].
            """)
    void andInKorean(String asked, String answer) {
        assertEquals(answer, MINJI.asked(asked).text());
    }

    @Test
    void whatIsCitedForBothIsCitedOnce() {
        GroundedAnswer answer = ANA.asked("Where do I live, and where do I live now?");

        assertEquals("You live in York [1].", answer.text());
        assertEquals(1, answer.sources().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What's the capital of France and who won the cup?",
                "What is the difference between tea and coffee?",
                "밥 뭐 먹고 어디 갈까?"
            })
    void whereNeitherIsKnownNothingIsFaked(String asked) {
        assertEquals(Outcome.NEEDS_MODEL, ANA.asked(asked).outcome());
    }
}
