package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That something is often asked for is no answer to it. */
class OftenAskedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do I have to do today?",
                "What's on my schedule today?",
                "오늘 할 일이 뭐야?",
                "What's the weather like today?",
                "오늘 날씨 어때?",
                "Find me a recipe with tofu"
            })
    void doesNotAnswerWhatIsAsked(String question) {
        GroundedAnswer answer = Knowing.that("I live in Busan").asking(question).asked(question);

        assertFalse(answer.text().contains("I often ask") || answer.text().contains("자주"), answer.text());
        assertFalse(answer.outcome() == Outcome.KNOWN, answer.text());
    }

    @Test
    void isToldOfHabits() {
        GroundedAnswer answer = Knowing.that("I live in Busan")
                .asking("What's the weather like today?")
                .asked("What are my habits?");

        assertEquals(Outcome.KNOWN, answer.outcome());
        assertTrue(answer.text().contains("weather"), answer.text());
    }

    @Test
    void isToldWithAllElse() {
        GroundedAnswer answer = Knowing.that("I live in Busan")
                .asking("Summarise this in three bullet points: x")
                .asked("What do you know about me?");

        assertTrue(answer.text().contains("Summarise in three bullet points"), answer.text());
    }
}
