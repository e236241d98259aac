package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is close to a question and is no answer to it: another event, a thought, a friend's allergy, a secret. */
class NoAnswerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have a dentist appointment on December 9  | When is our wedding anniversary?
            복지관 서예 수업은 화요일 2시야                   | 김장은 언제 해?
            """)
    void anotherEventIsNoAnswer(String told, String asked) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.UNKNOWN, said.outcome(), said.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            만약 셋째가 생기면 퇴사할 것 같아요       | 제가 퇴사했나요?
            If I won the lottery I'd quit my job | Did I quit my job?
            The wifi password is hunter22        | What did I say about the wifi?
            """)
    void whatWasOnlySupposedOrIsASecretIsNotQuotedAsTold(String said, String asked) {
        GroundedAnswer answer = Knowing.that().afterSayingAWhileAgo(said).asked(asked);

        assertEquals(Outcome.UNKNOWN, answer.outcome(), answer.text());
    }

    @Test
    void whatOthersMayNotEatIsNotOnes() {
        GroundedAnswer answer = Knowing.that()
                .afterSayingAWhileAgo("My friend Zoe is allergic to peanuts")
                .asked("Am I allergic to anything?");

        assertEquals(Outcome.UNKNOWN, answer.outcome(), answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I keep my hair pin in the blue box     | Where is my hair pin?             | blue box
            I use Bitwarden as my password manager | What password manager do I use?   | Bitwarden
            나는 암호화폐로 이더리움을 샀어                | 내가 무슨 암호화폐 샀지?              | 이더리움
            """)
    void whatOnlySoundsLikeASecretIsAnswered(String told, String asked, String answer) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertTrue(said.text().contains(answer), said.text());
    }

    @ParameterizedTest
    @CsvSource({"What's the wifi password?, never keep", "통장 비번 뭐야?, 저장하지 않아서"})
    void nobodyIsAskedToTellASecret(String asked, String reply) {
        GroundedAnswer answer = Knowing.that("I live in Busan").asked(asked);

        assertEquals(Outcome.UNKNOWN, answer.outcome());
        assertTrue(answer.text().contains(reply), answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please always answer briefly from now on
            앞으로 대답은 짧게 해줘
            """)
    void anOrderIsTakenAndNothingElseSaid(String order) {
        GroundedAnswer answer = Knowing.that().asked(order);

        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
    }
}
