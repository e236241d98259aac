package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is ended where changes are as rare as among people. */
@Execution(ExecutionMode.CONCURRENT)
class DiariesTest {
    /** Diaries that nothing is learnt from, and that nobody read who wrote a rule. */
    @ParameterizedTest
    @CsvSource({
        "en-3, 11, 16, 8, 22",
        "en-10, 21, 25, 18, 29",
        "en-15, 39, 3, 16, 10",
        "en-19, 52, 21, 15, 24",
        "en-20, 40, 21, 17, 30",
        "ko-3, 20, 24, 4, 9",
        "ko-10, 31, 32, 4, 14",
        "ko-15, 45, 17, 6, 6",
        "ko-19, 41, 22, 12, 9",
        "ko-20, 55, 20, 6, 15"
    })
    void endWhatIsNoLongerSoAndLittleElse(String name, int right, int wrong, int doubted, int shaken) {
        List<Diary> diaries = Diary.of(name);
        Diary.Count count = diaries.stream().map(Diary::count).reduce(Diary.Count.NONE, Diary.Count::plus);
        System.out.println("[diaries] " + name + ": " + count);
        assertTrue(count.right() >= right && count.wrong() <= wrong, count::toString);
        assertTrue(count.doubted() >= doubted && count.shaken() <= shaken, count::toString);
    }

    @Test
    void countWhatEndedWhatDidNotAndWhatShouldNotHave() {
        Diary.Entry dog = new Diary.Entry("I have a dog called Rex", List.of());
        Diary.Entry home = new Diary.Entry("I live in Leeds", List.of());
        Diary.Entry moved = new Diary.Entry("I live in York now", List.of("I live in Leeds"));
        Diary.Entry calm = new Diary.Entry("I live in York now", List.of());
        Diary.Entry riddle = new Diary.Entry("The sky is blue", List.of("I live in Leeds"));

        assertEquals(new Diary.Count(1, 0, 0, 2, 0, 0, 0), new Diary(List.of(dog, home, moved)).count());
        assertEquals(new Diary.Count(0, 0, 1, 3, 1, 0, 0), new Diary(List.of(dog, home, calm)).count());
        assertEquals(new Diary.Count(0, 1, 0, 2, 0, 0, 0), new Diary(List.of(dog, home, riddle)).count());
    }
}
