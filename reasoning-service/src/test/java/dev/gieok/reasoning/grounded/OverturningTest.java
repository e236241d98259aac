package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is heard at once: in the reply, and in the next answer, which memory may not have decided on yet. */
class OverturningTest {
    private static final String CHANGES = """
            I drive a Golf                | sold the Golf yesterday               | what car do I drive?
            My boyfriend is called Tom    | Tom and I split up                    | who is my boyfriend?
            I have a cat called Momo      | we had to say goodbye to Momo today   | what is my cat called?
            I play the cello              | gave the cello away, my hands hurt    | which instrument do I play?
            우리 고양이 이름은 모모야         | 모모가 오늘 무지개다리를 건넜어              | 우리 고양이 이름이 뭐야?
            나는 기아자동차에 다녀             | 나 회사 그만뒀어                         | 나 어느 회사 다녀?
            """;

    private static final String LIFE = """
            I drive a Golf
            I sing in a choir
            my physio is with some guy in town
            my nonna Carmela lives alone in Bari
            doc put me on metformin 1000 twice a day
            I live in Busan
            I love jazz""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CHANGES)
    void theReplyQuotesWhatHoldsNoLonger(String before, String change, String question) {
        String reply = Knowing.that(before).asked(change).text();

        assertTrue(reply.contains("“" + before + "”"), reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CHANGES)
    void whatEndedInThisSessionIsNoAnswer(String before, String change, String question) {
        GroundedAnswer known = Knowing.that().afterSaying(before).asked(question);
        GroundedAnswer answer = Knowing.that().afterSaying(before, change).asked(question);

        assertTrue(known.sources().stream().anyMatch(source -> source.quote().equals(before)), known.text());
        assertFalse(answer.sources().stream().anyMatch(source -> source.quote().equals(before)), answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CHANGES)
    void memoryIsNotBelievedBeforeItHasDecided(String before, String change, String question) {
        GroundedAnswer known = Knowing.that(before).asked(question);
        GroundedAnswer answer = Knowing.that(before).afterSaying(change).asked(question);

        assertTrue(known.sources().stream().anyMatch(source -> source.quote().equals(before)), known.text());
        assertFalse(answer.sources().stream().anyMatch(source -> source.quote().equals(before)), answer.text());
    }

    @Test
    void aMoveSaysBothWhatIsSoAndWhatWas() {
        String reply = Knowing.that("I live in Busan").asked("I moved to Seoul").text();

        assertTrue(reply.contains("you live in Seoul"), reply);
        assertTrue(reply.contains("“I live in Busan”"), reply);
    }

    /** What begins later is said as it was told, and ends nothing yet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I work at Aldi          | I start at Bosch on 30 November            | work at Bosch
            I work at Aldi          | From Monday I work at Bosch                 | work at Bosch
            I work at Aldi          | I start my new job at Tesco next Monday     | work at Tesco
            I live in Busan         | From January I live in Cork                 | live in Cork
            My husband works at BT  | My husband starts at Siemens in March       | works at Siemens
            저는 은행에 다녀요         | 12월 1일부터 네이버에 다녀요                    | 네이버에서 일한다
            """)
    void whatBeginsLaterIsNotConfirmedAsSo(String before, String said, String never) {
        String reply = Knowing.that(before).asked(said).text();

        assertTrue(reply.contains("“" + said + "”"), reply);
        assertFalse(reply.contains(never + ".") || reply.contains("“" + before + "”"), reply);
    }

    @Test
    void nothingEndsByWhatChangesNothing() {
        String reply = Knowing.that("I drive a Golf", "I live in Busan")
                .asked("I love jazz")
                .text();

        assertEquals("I'll remember that you like jazz.", reply);
    }

    /** Somebody put it right, or brought it back: memory knows more than what was said. */
    @Test
    void whatMemoryDecidedLongAgoStandsAgainstTheTurns() {
        GroundedAnswer answer = Knowing.that("I drive a Golf")
                .afterSayingAWhileAgo("sold the Golf yesterday")
                .asked("what car do I drive?");

        assertEquals(Outcome.KNOWN, answer.outcome());
        assertTrue(answer.text().contains("Golf"), answer.text());
    }

    /** Whatever a reply says of a few that were recalled memory does with all that it holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my physio is with Darren now
            sold the Golf yesterday
            Nonna fell in the kitchen, so she is staying with my aunt now
            the drive to work is an hour now
            we are done with the choir for good
            doc says i can cut the metformin to 500
            """)
    void whatTheReplySaysIsOverIsOverForMemory(String said) {
        List<String> life = List.of(LIFE.split("\n"));
        String all = Knowing.that(life.toArray(String[]::new)).asked(said).text();
        for (String one : life) {
            String reply = Knowing.that(one).asked(said).text();

            assertTrue(!reply.contains("“" + one + "”") || all.contains("“" + one + "”"), reply);
        }
    }

    @Test
    void whatHasPassedIsNoPlanThatAChangeOfAnythingEnds() {
        String reply = Knowing.that("Dentist on November 21 at 2:30")
                .asked("the dentist we always went to has moved away for good")
                .text();

        assertFalse(reply.contains("“Dentist on November 21 at 2:30”"), reply);
    }

    @Test
    void anAppointmentThatWasMovedAfterItsDayTakesThePlaceOfThatDay() {
        String reply = Knowing.that("Dentist on November 21 at 2:30")
                .asked("dentist had to reschedule me, its december 12 at 9am now")
                .text();

        assertTrue(reply.contains("“Dentist on November 21 at 2:30”"), reply);
    }
}
