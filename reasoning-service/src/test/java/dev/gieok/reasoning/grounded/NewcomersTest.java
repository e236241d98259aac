package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people asked who tried it for the first time, and got no answer or a wrong one. */
class NewcomersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Arthur moved to Portugal                                         | Where did Arthur move to? | Portugal
        나 새우 알레르기 있어서 해산물 잘 못 먹어                                     | 나 뭐 조심해야 돼?               | 새우
        내 여동생 지은이는 부산에서 간호사로 일하고 있어                                | 지은이 직업이 뭐야?               | 여동생
        """)
    void areAnswered(String told, String question, String answer) {
        GroundedAnswer answered = Knowing.that(told).asked(question);

        assertEquals(Outcome.KNOWN, answered.outcome(), answered.text());
        assertTrue(answered.text().contains(answer), answered.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The doctor changed my metformin to once a day | What's my blood type?      | metformin
        I love sushi                                  | what's my favourite film?  | sushi
        """)
    void areNotShownWhatIsOfSomethingElse(String told, String question, String other) {
        assertFalse(Knowing.that(told).asked(question).text().contains(other));
    }

    @ParameterizedTest
    @CsvSource({"Please forget Joan's phone number, forget", "준혁이 얘기 다 지워줘, 잊기"})
    void areToldHowSomethingIsForgotten(String asked, String how) {
        String reply = Knowing.that("Joan is my neighbour").asked(asked).text();

        assertTrue(reply.contains("`./gieok up`") && reply.contains(how), reply);
    }
}
