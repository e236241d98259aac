package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Among much that was told, what answers goes first, and not what was merely told last; what took its place does. */
class ForemostRecallTest extends RecallScene {
    private static final List<String> SINCE = List.of(
            "Tara's dog learnt to open the fridge",
            "The lift in our building is finally repaired",
            "I've started a pottery class on Saturdays",
            "Dr Patel says my blood pressure is fine");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'm allergic to penicillin          | What am I allergic to?
            I go to work by tram                | How do I get to work?
            My sister Nell is a vet in Leith    | What does my sister do?
            """)
    void whatWasToldSinceTakesNoPlaceThatItHasNothingToDoWith(String told, String question) {
        told(told, BEFORE);
        SINCE.forEach(other -> told(other, AFTER));

        assertEquals(told, first(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I go to work by tram   | I cycle to work these days, my knees love it | How do I get to work?
            나는 지하철로 출근해     | 요즘은 자전거로 출근해                           | 나 회사에 뭐 타고 가?
            """)
    void whatTookItsPlaceGoesFirst(String told, String now, String question) {
        told(told, BEFORE);
        told(now, AFTER);
        SINCE.forEach(other -> told(other, AFTER));

        assertEquals(now, first(question));
    }
}
