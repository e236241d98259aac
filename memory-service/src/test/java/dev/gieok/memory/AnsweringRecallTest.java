package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.RecallItem;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a network reads as the answer comes first, whatever else has the words of the question. */
class AnsweringRecallTest extends RecallScene {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I work for my sister at the weekend   | I started at Zoho as a tester this week | Which company do I work for?
            Where I live they say I talk too fast | Our house is in Torquay                 | What town do I live in?
            장사하는 친구가 많아요                    | 삼척 시내에 국숫집 차렸어요                   | 제가 하는 장사가 뭐더라?
            """)
    void whatAnswersComesBeforeWhatOnlyHasTheWords(String like, String answer, String question) {
        told(like, BEFORE);
        told(answer, BEFORE);
        assertEquals(like, first(question, RecallFeature.ANSWERING));

        assertEquals(answer, first(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            우리 차는 카니발이야               | 결국 테슬라로 갈아탔어                 | 나 무슨 차 타?
            """)
    void ofTwoThatAnswerTheLaterComesFirst(String held, String now, String question) {
        told(held, BEFORE);
        told(now, AFTER);

        assertEquals(now, first(question));
        assertEquals(held, first(question, RecallFeature.ANSWERING, RecallFeature.MATTER));
    }

    @ParameterizedTest
    @CsvSource("Our house is in Torquay, What town do I live in?")
    void aHitSaysHowLikelyItIsReadAsTheAnswer(String answer, String question) {
        told(answer, BEFORE);
        told("I collect stamps", AFTER);

        var found = memory.found(person, question);
        assertEquals(2, found.size());
        double answering = answering(found.getFirst());
        assertEquals(answer, found.getFirst().memory().text());
        assertTrue(answering > 0.5, () -> "read as " + answering);
        assertTrue(answering(found.getLast()) < answering);
    }

    private static double answering(RecallItem item) {
        return Objects.requireNonNull(item.answering());
    }
}
