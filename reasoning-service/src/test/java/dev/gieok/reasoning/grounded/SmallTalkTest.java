package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say before they ask, or instead of it. */
class SmallTalkTest {
    /** Nothing is asked for by it, and no language model is needed to answer it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        how you doin tonight               | How are you
        hows it going                      | How are you
        hey what's good                    | How are you
        ok good night, talk later          | See you
        right, night night                 | See you
        ttyl                               | See you
        잘자                                | 다음에 또 봬요
        낼 또 올게                            | 다음에 또 봬요
        나 이제 자러 갈게                       | 다음에 또 봬요
        넌 뭐하는 애야?                        | 저는 기억이에요
        evening all                        | Hello
        sup                                | How are you
        how good's this weather            | How is your day
        lovely weather today isn't it      | How is your day
        hey whats up, names Tyrell         | your name is Tyrell
        how are you doing, I'm Colin       | your name is Colin
        """)
    void smallTalkIsAnsweredShortly(String said, String reply) {
        GroundedAnswer answer = Knowing.that().asked(said);

        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
        assertTrue(answer.text().contains(reply) && !answer.text().contains("language model"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"what's the weather in Leeds", "how do you make toast", "what's new in Java 25"})
    void whatLooksLikeItStillNeedsAModel(String said) {
        assertEquals(Outcome.NEEDS_MODEL, Knowing.that().asked(said).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hey, where do I live", "morning, where do I live?", "how are you, where do I live"})
    void aGreetingBeforeAQuestionIsNone(String asked) {
        GroundedAnswer said = Knowing.that("I live in Hull").asked(asked);

        assertTrue(said.outcome() == Outcome.KNOWN && said.text().contains("Hull"), said.text());
    }
}
