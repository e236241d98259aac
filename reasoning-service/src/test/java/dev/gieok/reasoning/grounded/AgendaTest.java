package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday, 23 November 2026; what is known was told on the Friday before. */
class AgendaTest {
    private static final Knowing ANA = Knowing.that(
            "I need to call the vet on 27 November.",
            "My dentist appointment is on 24 November at 3.",
            "I do pilates on Tuesdays.",
            "I need to buy stamps.",
            "I have no idea what to cook.",
            "We're flying to Rome on 3 January.",
            "I live in Leeds.");
    private static final Knowing MINJI = Knowing.that(
            "11월 24일에 치과 가야 해", "11월 28일에 민지 결혼식 있어", "우유 사야 해", "화요일마다 수영해", "요가는 화목 저녁 8시에 해", "나는 전주에 살아");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what do I have on tuesday?            | dentist, pilates
            what's planned for friday             | vet
            do I have anything on friday          | vet
            am I busy tomorrow?                   | dentist, pilates
            what's happening this week?           | dentist, vet
            what do I have to do?                 | dentist, vet, stamps, Rome
            what's on my to-do list               | dentist, vet, stamps, Rome
            any reminders?                        | dentist, vet, stamps, Rome
            show me my agenda                     | dentist, vet, stamps, Rome
            """)
    void whatIsAheadIsTold(String question, String told) {
        assertTells(ANA, question, told, "dentist, pilates, vet, stamps, Rome, Leeds, cook");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            화요일에 뭐 있어?       | 치과, 수영, 요가
            내일 일정 뭐야?         | 치과, 수영, 요가
            목요일 저녁에 뭐 있지?  | 요가
            나 토요일에 뭐 하지?    | 결혼식
            이번 주 일정 알려줘     | 치과, 결혼식
            나 뭐 해야 돼?          | 치과, 결혼식, 우유
            할 일 뭐 있어?          | 치과, 결혼식, 우유
            남은 일정 다 말해줘     | 치과, 결혼식, 우유
            """)
    void andInKorean(String question, String told) {
        assertTells(MINJI, question, told, "치과, 수영, 요가, 결혼식, 우유, 전주");
    }

    private static void assertTells(Knowing knowing, String question, String told, String all) {
        GroundedAnswer answer = knowing.asked(question);

        assertEquals(Outcome.KNOWN, answer.outcome(), answer.text());
        for (String word : all.split(", ")) {
            assertEquals(told.contains(word), answer.text().contains(word), word + " in " + answer.text());
        }
    }

    @Test
    void whereNothingIsPlannedThatIsSaid() {
        GroundedAnswer english = ANA.asked("What do I have on Saturday?");
        GroundedAnswer korean = MINJI.asked("일요일에 뭐 있어?");

        assertEquals("Nothing that you told me is planned then.", english.text());
        assertEquals(Outcome.UNKNOWN, english.outcome());
        assertTrue(english.sources().isEmpty());
        assertEquals("그때로 말씀해 주신 일정은 없어요.", korean.text());
        assertEquals(Outcome.UNKNOWN, korean.outcome());
    }

    @Test
    void whatHasMovedIsToldWhereItIsNow() {
        Knowing moved =
                Knowing.that("I plan to call the vet on 24 November.").then("actually the vet moved to 26 November");

        assertTrue(moved.asked("what do I have on Thursday?").text().contains("actually the vet moved to 26 November"));
        assertEquals(
                "Nothing that you told me is planned then.",
                moved.asked("what do I have on Tuesday?").text());
        assertEquals(
                "Nothing that you told me is still ahead.",
                Knowing.that("I like tea.").asked("what's coming up?").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is planned obsolescence?",
                "What do I have to do to get a visa?",
                "Make me a plan for tomorrow.",
                "여행 일정 짜줘",
                "내일 뭐 할까?",
                "Where do I live?",
                "What's up?"
            })
    void whatAsksForSomethingElseIsNotAnsweredWithIt(String question) {
        assertFalse(ANA.asked(question).text().contains("stamps"), question);
    }
}
