package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order that changes an instruction is understood as one, as memory will keep it. */
class AmendedOrdersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Remind me of my pills at 8 am               | Move the pill reminder to 9:30                       | From now on: “Move the pill reminder to 9:30”
        Write my weekly summary as bullet points    | Change the layout of the weekly summary to a table   | From now on: “Change the layout of the weekly summary to a table”
        회의는 10분 전에 알려주세요                       | 회의 알림 30분 전으로 옮겨줄래                          | “회의 알림 30분 전으로 옮겨줄래”
        """)
    void whatChangesAnInstructionIsUnderstood(String before, String order, String understood) {
        GroundedAnswer answer = Knowing.that(before).asked(order);

        assertTrue(answer.text().contains(understood), answer.text());
        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
        assertFalse(Knowing.that("I like tea").asked(order).text().contains(understood));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Remind me of my pills at 8 am         | Move the meeting with Tom to 9:30
        Keep your answers to one sentence     | Make this paragraph shorter
        Tell me the temperature in Fahrenheit | Convert this to Celsius
        """)
    void whatIsDoneOnceIsNone(String before, String order) {
        GroundedAnswer answer = Knowing.that(before).asked(order);

        assertFalse(answer.text().contains("From now on"), answer.text());
    }

    /** The turn that it was told in says no longer what is to be done. */
    @Test
    void whatItWasInTheSameConversationIsNoAnswerAnyMore() {
        String before = "Write times like 3 pm, in the 12-hour format.";
        String question = "Which time format should you use?";
        assertTrue(Knowing.that().afterSaying(before).asked(question).text().contains("12-hour"));

        GroundedAnswer answer = Knowing.that()
                .afterSaying(before, "I'd like the 24-hour format for times instead")
                .asked(question);

        assertTrue(answer.text().contains("24-hour"), answer.text());
        assertFalse(answer.text().contains("12-hour"), answer.text());
    }

    @Test
    void thatMemoryKnowsItByNowEndsTheOldOneAllTheSame() {
        String before = "Write times like 3 pm, in the 12-hour format.";
        String order = "I'd like the 24-hour clock instead";

        GroundedAnswer answer =
                Knowing.that().ordered(order).afterSaying(before, order).asked("Which time format should you use?");

        assertFalse(answer.text().contains("12-hour"), answer.text());
    }
}
