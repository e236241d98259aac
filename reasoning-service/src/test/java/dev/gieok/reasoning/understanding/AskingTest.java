package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.grounded.AskedLine;
import dev.gieok.reasoning.understanding.LeaningTraining.Example;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked is told from what is told, and what was told from what needs a language model, by an author that neither model saw. */
class AskingTest {
    private static final List<String> UNSEEN = List.of("c");
    private static final double CLOSE = 0.3;

    @ParameterizedTest
    @CsvSource({"en, 0.96", "ko, 0.93"})
    void tellsWhatIsAskedFromWhatIsTold(String language, double floor) {
        right(Leaning.of("asks-" + language), AskingTraining.asked(language, AskedLine.by(language, UNSEEN)), floor);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.92", "ko, 0.91"})
    void tellsWhatWasToldFromWhatNeedsAModel(String language, double floor) {
        Leaning leaning = Leaning.of("told-" + language);
        List<Example> examples = AskingTraining.ofModels(language, AskedLine.by(language, UNSEEN));
        right(leaning, examples, floor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void isWhatTheLinesGive(String language) {
        same(AskingTraining.asks(language), Leaning.of("asks-" + language));
        same(AskingTraining.told(language), Leaning.of("told-" + language));
        same(AskingTraining.standing(language), Leaning.of("standing-" + language));
    }

    /** Of 60 orders that stand and 100 that are to be done once. */
    @ParameterizedTest
    @CsvSource({"en, 38, 4", "ko, 43, 3"})
    void keepsOrdersThatStandOfAnAuthorWhoWasNeverRead(String language, int standing, int once) {
        Map<String, Long> kept = AskingTraining.lines(language, "orders-unread").stream()
                .filter(line -> Understood.of(line[0]).candidates().stream()
                        .anyMatch(candidate -> candidate.kind() == Kind.INSTRUCTION))
                .collect(Collectors.groupingBy(line -> line[1], Collectors.counting()));
        System.out.println("[orders] " + language + ": " + kept);

        assertTrue(kept.get("standing") >= standing && kept.getOrDefault("once", 0L) <= once, kept::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my ex-husband Clive lives in Torremolinos | where's clive these days
            My policy matures in 2034                 | in which year will my policy mature
            I collect stamps                          | dal recipe without onion and garlic
            나는 고소공포증이 있어                          | 고소공포증 극복 방법
            우리 개는 초코를 먹었어                          | 개가 초콜릿 먹으면 어떡해
            """)
    void whatIsAskedWithoutAMarkIsNeitherNotedNorAChange(String told, String asked) {
        Extraction extraction = Understood.of(asked, told);

        assertEquals(List.of(), extraction.candidates());
        assertEquals(List.of(), extraction.closings());
        assertEquals(List.of(), extraction.changes());
    }

    private static void right(Leaning leaning, List<Example> examples, double floor) {
        long right = examples.stream()
                .filter(example -> leaning.of(example.traits()) > 0 == example.kept())
                .count();
        System.out.printf("[asking] %d of %d%n", right, examples.size());
        assertTrue(right >= floor * examples.size(), right + " of " + examples.size());
    }

    private static void same(List<Example> examples, Leaning kept) {
        Leaning trained = new Leaning(SparseTraining.train(examples));
        examples.stream()
                .limit(500)
                .forEach(example -> assertEquals(trained.of(example.traits()), kept.of(example.traits()), CLOSE));
    }
}
