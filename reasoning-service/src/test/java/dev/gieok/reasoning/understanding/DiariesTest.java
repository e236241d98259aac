package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is ended where changes are as rare as among people. */
@Execution(ExecutionMode.CONCURRENT)
class DiariesTest {
    @ParameterizedTest
    @CsvSource({"en-1, 0, 1000", "en-2, 0, 1000", "en-8, 0, 1000", "en-3, 0, 1000", "en-10, 0, 1000", "ko-1, 0, 1000", "ko-2, 0, 1000", "ko-8, 0, 1000", "ko-3, 0, 1000", "ko-10, 0, 1000"})
    void endWhatIsNoLongerSoAndLittleElse(String name, int right, int wrong) {
        Diary.Count count = Diary.of(name).stream().map(Diary::count).reduce(Diary.Count.NONE, Diary.Count::plus);
        System.out.println("[diaries] " + name + ": " + count);
        assertTrue(count.right() >= right && count.wrong() <= wrong, count::toString);
    }
}
