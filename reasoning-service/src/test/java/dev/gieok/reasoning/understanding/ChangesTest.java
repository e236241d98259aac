package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is so now takes the place of what was so, and of nothing else. */
class ChangesTest {
    static List<String> changes() {
        return Data.lines("changes.tsv");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsSoNowReplacesWhatWasSo(String line) {
        String[] columns = line.split("\t");

        assertTrue(verdicts(columns[0], columns[1]).contains("update"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            나는 월요일마다 요가를 해            | 나 이제 수요일마다 테니스 쳐
            나는 월요일마다 요가를 해            | 나 이제 수영도 해
            I go to the gym on Mondays           | I go to church on Sundays now
            I work nights                        | I work from home on Fridays now
            I own a house                        | I drive a Volvo now
            """)
    void anotherActivityLeavesItAlone(String before, String after) {
        List<String> verdicts = verdicts(before, after);

        assertTrue(verdicts.contains("retain"), verdicts.toString());
        assertFalse(verdicts.contains("update"), verdicts.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            나 이제 목요일마다 요가를 해       | me habit 목요일마다 요가
            이제 화요일 말고 금요일에 요가 해  | me habit 금요일마다 요가
            매주 목요일에 요가 해              | me habit 목요일마다 요가
            이번 주 목요일에 요가 해           | me plan 요가
            """)
    void whichDayOfTheWeekBelongsToTheHabit(String said, String fact) {
        List<String> facts = Understood.facts(said);

        assertEquals(fact, facts.getLast(), facts.toString());
    }

    /** What else a message tells has memories of its own, and may be forgotten by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My doctor says I have diabetes. Handed in my apron and keys, no more four o'clock mornings | Handed in my apron and keys, no more four o'clock mornings
            Also choir has moved to Thursdays now because the vestry is used by slimmers | Also choir has moved to Thursdays now because the vestry is used by slimmers
            나 당뇨래. 앞치마랑 열쇠 반납했어, 새벽 출근 이제 끝이야 | 앞치마랑 열쇠 반납했어, 새벽 출근 이제 끝이야
            """)
    void aChangeIsToldInTheWordsThatAreNoFactsThemselves(String said, String told) {
        assertEquals(told, Understood.of(said).changes().getFirst().told());
    }

    /** What becomes of others, and what is only the reason of something, ends nothing of the person's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live in Leeds                     | Ngozi has moved in with us now                     | me lives-in Leeds
            I study chemistry                   | I dropped out of the choir                         | me studies chemistry
            I live in Leeds                     | My sister has moved back in with us                | me lives-in Leeds
            I live in Leeds                     | My sister and her husband moved to Spain           | me lives-in Leeds
            I live in Leeds                     | My best friend Yuki moved to Osaka last week       | me lives-in Leeds
            I live in Leeds                     | Jas moved out so now its me, Hannah and Camille    | me lives-in Leeds
            I work at Starbucks                 | joined the ultimate frisbee team!!                 | me works-at Starbucks
            I work at a bank                    | joined the library and the gym on Monday           | me works-at bank
            I work in warehouse                 | We must change the holiday, because of new job we go only from 23 to 29 December | me works-at warehouse
            """)
    void whatIsOthersOrAReasonEndsNothing(String before, String after, String stays) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after, before));

        assertTrue(notebook.facts().contains(stays), notebook.facts().toString());
    }

    /** An appointment that was moved is no more when it was, whoever moved whom. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I've an appointment with Dr Quirke on the 9th of December | The surgery rang, Dr Quirke has me moved to the 23rd of December instead
            I'm seeing Dr Shah on 2 December         | Dr Shah moved me to the 9th of December
            I've a physio appointment on Monday      | the physio has me moved to Friday
            I've got the dentist on 4 December       | The dentist has put me back to the 11th of December
            I have exam B2 on 5 December             | Exam is changed for 19 December because the teacher is ill
            My driving test is on 3 December         | Driving test is moved for 17 December
            My scan is on 1 December                 | they've put my scan back to 8 December
            """)
    void anAppointmentIsMoved(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of("I have a job interview on 7 December"));
        notebook.note(Understood.of(before));
        Extraction said = Understood.of(after, before);
        notebook.note(said);

        assertTrue(
                said.candidates().stream()
                        .anyMatch(each ->
                                each.validFrom() != null && each.predicate().equals("event")),
                after);
        assertTrue(
                notebook.held().contains("I have a job interview on 7 December"),
                notebook.held().toString());
        assertFalse(notebook.held().contains(before), notebook.held().toString());
    }

    private static List<String> verdicts(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        return notebook.note(Understood.of(after, before));
    }
}
