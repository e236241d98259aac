package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.reasoning.understanding.LeaningTraining.Example;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many facts say what their message says, as judged by readers who saw nothing else; and what is doubted is learnt from them. */
@Execution(ExecutionMode.CONCURRENT)
class FactsTest {
    /** A word added to the lexicon moves the weights a little; facts that were not learnt move them more. */
    private static final double CLOSE = 0.3;
    /** How much oftener the wrong are doubted than the right. */
    private static final double OFTENER = 2.5;

    /** Messages that nobody read who wrote a rule. */
    @ParameterizedTest
    @CsvSource({"en, unread, 380, 66", "ko, unread, 288, 42", "en, unread-2, 41, 19", "ko, unread-2, 30, 12"})
    void areRightOfMessagesThatNobodyRead(String language, String name, int right, int wrong) {
        held(language, name, right, wrong);
    }

    @ParameterizedTest
    @CsvSource({"en, 1980, 75", "ko, 1886, 97"})
    void areRightOfMessagesThatWereLearntFrom(String language, int right, int wrong) {
        held(language, "judged", right, wrong);
    }

    private static void held(String language, String name, int right, int wrong) {
        Map<String, Integer> counts = JudgedFacts.count(JudgedFacts.of(language, name));
        System.out.println("[facts] " + language + " " + name + ": " + counts);
        assertTrue(counts.get("right") >= right && counts.get("wrong") <= wrong, counts::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void areDoubtedAsTheJudgedOnesTeach(String language) {
        Leaning trained = new Leaning(DoubtsTraining.trained(language));
        Leaning kept = Leaning.of("doubts-" + language);
        List<Example> unread = DoubtsTraining.examples(language, "unread");
        for (Example example : unread) {
            assertEquals(trained.of(example.traits()), kept.of(example.traits()), CLOSE);
        }
        assertTrue(doubted(unread, true, kept) > OFTENER * doubted(unread, false, kept));
    }

    /** The share of the wrong or of the right that is rather wrong than right. */
    private static double doubted(List<Example> examples, boolean wrong, Leaning leaning) {
        return examples.stream()
                .filter(example -> example.kept() == wrong)
                .mapToInt(example -> leaning.of(example.traits()) > 0 ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
