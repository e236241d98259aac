package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.answering.AnswerReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallReaderTest {
    /** Of the log odds: what runs here has its weights in signed bytes. */
    private static final double ROUNDED = 0.4;

    private final RecallReader reader = RecallReader.learnt();

    /** What trained it is `src/test/python/train.py` of the reasoning service. */
    @Test
    void computesWhatTheOneComputesThatTrainedIt() throws IOException {
        String name = "/recall/recall.tsv";
        try (InputStream in = Objects.requireNonNull(RecallReaderTest.class.getResourceAsStream(name), name)) {
            double difference = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .mapToDouble(cells -> Math.abs(Double.parseDouble(cells[0]) - reader.answers(cells[2], cells[1])))
                    .average()
                    .orElseThrow();

            assertTrue(difference < ROUNDED, () -> "in the mean " + difference);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I work at Hubtel as a tester     | I've started at mPharma, bigger team   | My boss wants the reports by Friday   | Where do I work?
            My sister Jean lives in Toronto  | Jean has settled in Oban by the sea    | My neighbour plays the bagpipes       | Where does Jean live?
            부산에서 살아요                     | 여수로 이사 왔는데 바다가 코앞이에요         | 점심은 늘 김밥이에요                      | 제가 어디 살죠?
            """)
    void whatTookThePlaceOfAnAnswerSucceedsIt(String earlier, String later, String other, String asked) {
        String question = AnswerReader.asQuestion(asked);
        Map<String, Double> odds = reader.succeeds(earlier, question, List.of(later, other));

        assertTrue(odds.getOrDefault(later, 0.0) > odds.getOrDefault(other, 0.0) + 2, odds::toString);
        assertEquals(reader.succeeds(earlier, question, later), odds.get(later));
    }
}
