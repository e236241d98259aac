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
            나 당뇨래. 앞치마랑 열쇠 반납했어, 새벽 출근 이제 끝이야 | 앞치마랑 열쇠 반납했어, 새벽 출근 이제 끝이야
            """)
    void aChangeIsToldInTheWordsThatAreNoFactsThemselves(String said, String told) {
        assertEquals(told, Understood.of(said).changes().getFirst().told());
    }

    private static List<String> verdicts(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        return notebook.note(Understood.of(after, before));
    }
}
