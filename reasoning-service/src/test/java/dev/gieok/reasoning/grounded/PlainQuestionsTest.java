package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as eight people asked the running system, of what they had told it. */
class PlainQuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the missus is called Sandra                        | whats my wife called                  | Sandra
        metformin twice a day with food                    | which tablets am I on again           | metformin
        I take warfarin for my heart                       | Which medicines do I take?            | warfarin
        On gliclazide instead as of yesterday              | what diabetes medicine do I take      | gliclazide
        My supervisor is Professor Alastair Grant          | Who is my main supervisor?            | Alastair Grant
        I'm allergic to penicillin                         | what medicine am I allergic to        | penicillin
        I can't eat dairy                                  | What am I not supposed to eat?        | dairy
        I am going to live with Linda in Phoenix           | where am I moving to                  | Phoenix
        I am going to live with Linda in Phoenix           | who am I going to live with           | Linda
        The landlord, Mr. Brandt, wants to raise the rent  | What's my landlord's name?            | Brandt
        twin girls turned 2 in september, Nora and June    | what are the twins' names?            | June
        June's allergic to eggs                            | Is June allergic to anything?         | eggs
        My mom is 67, coming for Christmas on the 22nd     | when is my mom visiting?              | 22nd
        """)
    void areAnswered(String told, String asked, String answer) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(answer), said.text());
    }

    /** Told on the 20th, asked on the 23rd. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What did I tell you on Friday?      | dairy
        What did I say yesterday?           | -
        """)
    void whatWasToldOnADayIsTold(String asked, String answer) {
        GroundedAnswer said = Knowing.that("I can't eat dairy").asked(asked);

        assertEquals(!answer.equals("-"), said.text().contains("dairy"), said.text());
    }

    @Test
    void whatCannotBeEatenIsTheWholeOfIt() {
        GroundedAnswer said =
                Knowing.that("I can't eat dairy", "I'm allergic to latex").asked("what can't I eat?");

        assertTrue(said.text().contains("dairy") && said.text().contains("latex"), said.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keep your answers short with me, I'm usually reading this on me break",
                "Please address me as Mr Whitcombe, and do use British spelling.",
                "I'm not a morning person at all, don't ever suggest 6am workouts to me"
            })
    void anOrderAsksForNothing(String said) {
        GroundedAnswer answer = Knowing.that("I live in Busan").asked(said);

        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
        assertTrue(answer.text().startsWith("Understood") || answer.text().startsWith("I'll remember"), answer.text());
    }

    @Test
    void anyNoteIsNoAnswer() {
        GroundedAnswer said =
                Knowing.that("claims team lead, starts Jan 4").asked("what dates is mom here for christmas");

        assertFalse(said.outcome() == Outcome.KNOWN, said.text());
    }
}
