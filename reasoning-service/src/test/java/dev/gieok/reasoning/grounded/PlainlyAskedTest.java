package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.answering.AnswerReader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plain questions of ten things that somebody told as news or amid small talk, by an author a language from whom nothing was
 * learnt: 280 that one of the things answers, 280 that none does. Which of the ten is read as the likeliest answer?
 */
@Execution(ExecutionMode.CONCURRENT)
class PlainlyAskedTest {
    private static final String AUTHOR = "14";
    /** Log odds, from which on something is quoted as the answer. */
    private static final double SURE = 1.1;

    @ParameterizedTest
    @CsvSource({"en, 261, 6", "ko, 247, 28"})
    void whatAnswersIsReadAsTheLikeliest(String language, int first, int faked) {
        int foundFirst = 0;
        int foundInNone = 0;
        for (List<AskedLine> person : AskedLine.people(language, List.of(AUTHOR))) {
            Set<String> told = new LinkedHashSet<>();
            person.forEach(line -> told.addAll(line.told()));
            for (AskedLine line : person) {
                String question = AnswerReader.asQuestion(line.question());
                Map<String, Double> odds = AnswerReader.learnt().of(question, told);
                double most = Collections.max(odds.values());
                if (!line.isAnswered()) {
                    foundInNone += most >= SURE ? 1 : 0;
                } else if (line.told().stream().anyMatch(text -> odds.get(text) == most)) {
                    foundFirst++;
                }
            }
        }
        String came = language + ": first " + foundFirst + ", an answer in none " + foundInNone;
        System.out.println("[plainly asked] " + came);

        assertTrue(foundFirst >= first, came);
        assertTrue(foundInNone <= faked, came);
    }
}
