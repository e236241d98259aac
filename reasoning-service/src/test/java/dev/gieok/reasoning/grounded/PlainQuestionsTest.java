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
        my wife is Irish                                   | where is my wife from?                | wife is Irish
        June's allergic to eggs                            | Is June allergic to anything?         | eggs
        My mom is 67, coming for Christmas on the 22nd     | when is my mom visiting?              | 22nd
        당뇨 진단을 받아서 자누비아를 아침저녁으로 먹고 있습니다 | 제가 먹는 약 이름이 뭐였죠?          | 자누비아
        남편은 박지훈..은 아니고 박지환이에요              | 남편 이름이 뭐예요?                 | 박지환
        나 수아랑 사귄다                              | 나 누구랑 사귀지?                   | 수아
        엄마 지금 우리집에 계셔                         | 엄마 지금 어디 계셔?                 | 우리집
        """)
    void areAnswered(String told, String asked, String answer) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(answer), said.text());
    }

    /** Told on the 20th, asked on the 23rd. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        From 22 November I work at Siemens         | where do I work?            | Siemens
        I'm joining Siemens on 10 December         | where do I work?            | Bosch
        I'm joining Siemens on 10 December         | where did I work before?    | -
        """)
    void whereOneWorksIsTheNewPlaceOnceThatHasBegun(String told, String asked, String answer) {
        GroundedAnswer said = Knowing.that("I work at Bosch", told).asked(asked);
        GroundedAnswer heard = Knowing.that("I work at Bosch").afterSaying(told).asked(asked);

        assertTrue(
                answer.equals("-")
                        ? !said.text().contains("worked at Siemens")
                        : said.text().contains(answer),
                said.text());
        assertTrue(!answer.equals("Bosch") || heard.text().contains("Bosch"), heard.text());
    }

    @Test
    void whatOneIsScaredToDoIsToldAsItWasSaid() {
        GroundedAnswer said = Knowing.that("I'm still scared to drive it").asked("what am I afraid of?");

        assertTrue(said.text().contains("scared to drive it"), said.text());
        assertFalse(said.text().contains("afraid of drive"), said.text());
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
                "Pls answer in short only, I read on my watch",
                "respond in brief please",
                "If I do mistakes in english please you correct me",
                "correct my spelling when I get it wrong",
                "I'm not a morning person at all, don't ever suggest 6am workouts to me"
            })
    void anOrderAsksForNothing(String said) {
        GroundedAnswer answer = Knowing.that("I live in Busan").asked(said);

        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
        assertTrue(answer.text().startsWith("Understood") || answer.text().startsWith("I'll remember"), answer.text());
    }

    /** Whoever it is told of: all words of the question are in it, and what it asks for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        our new coach at the club will be one Pieter Smit   | who is our coach?                   | Smit
        My oma has 88 years                                 | How old is my oma?                  | 88
        two boys, Levi whos 7 and Asher hes 11              | how old is Levi?                    | 7
        two boys, Levi whos 7 and Asher hes 11              | how old is levi now                 | 7
        Rosie's 4 and won't sleep                           | how old is Rosie                    | 4
        dad is staying with his friend Carl in Tampa        | where is my dad staying?            | Tampa
        I live in a caravan in Hayle with Pip and Jo        | who do I live with?                 | Pip
        I start at the Beacon on 14 December                | when do I start at the Beacon?      | 14 December
        my sister is moving to Leeds in March               | where is my sister moving to?       | Leeds
        my dad is flying to Malta on 9 March                | where is my dad going?              | Malta
        Ben fixed the boiler last week                      | who fixed the boiler?               | Ben
        the gym costs 35 quid a month                       | how much is the gym?                | 35
        Odile's wedding is on 6 December                    | when is odile getting married       | 6 December
        my physio is called Darren                          | what's my physio's name?            | Darren
        my mate Darnell drives for Fedex                    | who does darnell drive for          | Fedex
        """)
    void whatHasAllThatIsAskedIsKnown(String told, String asked, String answer) {
        areAnswered(told, asked, answer);
    }

    /** What lacks the thing that is asked for, or has it of somebody else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        my coach is leaving on Friday                       | who is my coach?
        my coach loves Arsenal                              | who is my coach?
        I'm 34 and my sister is a nurse                     | how old is my sister?
        my sister and her son, who is 4, live in Bath       | how old is my sister?
        Levi's match is at 9                                | how old is Levi?
        Levi's match is on the 9th                          | how old is Levi?
        my brother's wife works in Cork                     | where does my brother work?
        my sister's dog is 12                               | how old is my sister?
        dad is staying with his friend                      | where is my dad staying?
        I want to live with Mel                             | who do I live with?
        Tom lives with Anna in York                         | who do I live with?
        """)
    void whatLacksItIsNot(String told, String asked) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.UNKNOWN, said.outcome(), said.text());
    }

    /** Nobody's name but that of whom it asks, no date but of what it asks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        my physio is with Darren now                        | I'm Kirra                          | what's my physio's name?
        the plumber comes on Monday                         | I'm Priya                          | what's the plumber's name
        the vet has a new place                             | my name is Omar                    | what is the vet's name?
        the kids love swimming                              | Parents evening is on 8 December   | when do I have the kids?
        Nothing is booked                                   | Interview with the council on 3 December | Where are we going on holiday?
        the car is a Volvo                                  | Car service on 3 December          | where am I travelling to?
        """)
    void whatIsAskedOfIsWhatAnswers(String told, String other, String asked) {
        GroundedAnswer said = Knowing.that(told, other).asked(asked);

        assertEquals(Outcome.UNKNOWN, said.outcome(), said.text());
    }

    @Test
    void whereSomebodyGoesIsNotWhateverHasADate() {
        GroundedAnswer said = Knowing.that(
                        "Interview with the council on 3 December", "We're going to Tassie for a week in January")
                .asked("Where are we going on holiday?");

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains("Tassie") && !said.text().contains("council"), said.text());
    }

    @Test
    void aNameInSmallLettersIsAnyWordUnlessItWasTold() {
        GroundedAnswer said = Knowing.that("Levi whos 7 loves football").asked("how old is the universe");

        assertEquals(Outcome.NEEDS_MODEL, said.outcome(), said.text());
    }

    @ParameterizedTest
    @CsvSource({
        "What's my daughter called?, daughter",
        "who is my landlord?, landlord",
        "What's my nan's name?, nan",
        "우리 딸 이름이 뭐야?, 딸"
    })
    void theExampleIsOfWhomIsAskedAbout(String asked, String role) {
        GroundedAnswer said = Knowing.that().asked(asked);

        assertEquals(Outcome.UNKNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(role), said.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asking Renee to marry me on christmas eve, don't tell nobody lol",
                "I'm asking Jo to marry me in Rome in May",
                "popping the question on Saturday, she has no idea"
            })
    void aProposalToComeIsKept(String said) {
        GroundedAnswer answer = Knowing.that().asked(said);

        assertTrue(answer.text().startsWith("I'll remember"), answer.text());
    }

    @Test
    void whomOneGoesOutWithIsNotTakenForAMan() {
        GroundedAnswer said = Knowing.that("나 부산에 살아").asked("나 수아랑 사귄다");

        assertTrue(said.text().contains("수아") && !said.text().contains("남자친구"), said.text());
    }

    @Test
    void anyNoteIsNoAnswer() {
        GroundedAnswer said =
                Knowing.that("claims team lead, starts Jan 4").asked("what dates is mom here for christmas");

        assertFalse(said.outcome() == Outcome.KNOWN, said.text());
    }
}
