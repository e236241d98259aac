package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everyday sentences and what should become of them. The tuning and fresh files are read error by error, the held-out
 * files, the sets 14, 16, 20, 21, 24, 25, 35 and 47 and the tempting ones 4, 6 and 15 never are; all are reported, by class,
 * and none may fall below its floor. What is only learnt from, unread, is left out: how well it is known says nothing. Sets
 * 45 to 53 are harder: their authors were asked for a third of the changes by what follows from them only, and for what
 * changes nothing to speak of what is held.
 */
@Execution(ExecutionMode.CONCURRENT)
class LabelledSentencesTest {
    private static final int ROUNDS = 5;

    /** Of several statements in a sentence, a change counts before something new, and both before nothing. */
    private static String decided(LabelledLine line) {
        Notebook notebook = new Notebook();
        line.before().forEach(earlier -> notebook.note(Understood.of(earlier)));
        String decided = "discard";
        for (String verdict :
                notebook.note(Understood.of(line.text(), line.before().toArray(String[]::new)))) {
            if (!verdict.equals("discard")) {
                decided = verdict.equals("update") || decided.equals("update") ? "update" : "retain";
            }
        }
        return decided;
    }

    @ParameterizedTest
    @CsvSource({
        "en-tuning, 0.98",
        "ko-tuning, 0.98",
        "en-updates, 0.97",
        "ko-updates, 0.97",
        "en-heldout, 0.94",
        "ko-heldout, 0.93",
        "en-fresh, 0.95",
        "ko-fresh, 0.95",
        "en-fresh-2, 0.97",
        "ko-fresh-2, 0.96",
        "en-fresh-3, 0.92",
        "ko-fresh-3, 0.92",
        "en-fresh-4, 0.95",
        "ko-fresh-4, 0.97",
        "en-fresh-5, 0.97",
        "ko-fresh-5, 0.97",
        "en-fresh-6, 0.94",
        "ko-fresh-6, 0.96",
        "en-fresh-7, 0.96",
        "ko-fresh-7, 0.95",
        "en-fresh-8, 0.92",
        "ko-fresh-8, 0.92",
        "en-fresh-9, 0.96",
        "ko-fresh-9, 0.92",
        "ko-fresh-10, 0.92",
        "ko-fresh-11, 0.94",
        "ko-fresh-12, 0.94",
        "en-fresh-13, 0.95",
        "ko-fresh-13, 0.93",
        "en-fresh-14, 0.90",
        "ko-fresh-14, 0.87",
        "en-fresh-15, 0.96",
        "ko-fresh-15, 0.95",
        "en-fresh-16, 0.88",
        "ko-fresh-16, 0.89",
        "en-fresh-17, 0.86",
        "en-fresh-18, 0.91",
        "en-fresh-19, 0.87",
        "ko-fresh-17, 0.89",
        "ko-fresh-18, 0.90",
        "ko-fresh-19, 0.89",
        "en-fresh-20, 0.85",
        "ko-fresh-20, 0.85",
        "en-fresh-21, 0.72",
        "ko-fresh-21, 0.86",
        "en-fresh-22, 0.92",
        "en-fresh-23, 0.91",
        "ko-fresh-22, 0.93",
        "ko-fresh-23, 0.93",
        "en-tempting, 0.78",
        "en-tempting-2, 0.84",
        "en-tempting-3, 0.87",
        "en-tempting-4, 0.54",
        "ko-tempting, 0.77",
        "ko-tempting-2, 0.79",
        "ko-tempting-3, 0.81",
        "ko-tempting-4, 0.58",
        "en-fresh-24, 0.90",
        "ko-fresh-24, 0.84",
        "en-fresh-25, 0.81",
        "ko-fresh-25, 0.84",
        "en-tempting-6, 0.65",
        "ko-tempting-6, 0.64",
        "en-fresh-29, 0.73",
        "ko-fresh-29, 0.77",
        "en-tempting-9, 0.59",
        "ko-tempting-9, 0.59",
        "en-fresh-35, 0.81",
        "ko-fresh-35, 0.84",
        "en-fresh-38, 0.72",
        "ko-fresh-38, 0.68",
        "en-tempting-15, 0.70",
        "ko-tempting-15, 0.71",
        "en-tempting-18, 0.52",
        "ko-tempting-18, 0.50",
        "en-updates-2, 0.86",
        "ko-updates-2, 0.88",
        "en-fresh-47, 0.70",
        "ko-fresh-47, 0.71",
        "en-fresh-60, 0.86",
        "ko-fresh-60, 0.85",
        "en-fresh-61, 0.86",
        "ko-fresh-61, 0.81"
    })
    void areDecidedRight(String file, double floor) {
        Map<String, int[]> classes = new TreeMap<>();
        int right = 0;
        int mistaken = 0;
        List<LabelledLine> lines = LabelledLine.of(file);
        for (LabelledLine line : lines) {
            int[] counts = classes.computeIfAbsent(line.action(), wanted -> new int[2]);
            String decided = decided(line);
            boolean good = decided.equals(line.action());
            mistaken += !good && decided.equals("update") ? 1 : 0;
            counts[0] += good ? 1 : 0;
            counts[1]++;
            right += good ? 1 : 0;
        }
        double share = (double) right / lines.size();
        StringBuilder report =
                new StringBuilder(String.format("%s: %d/%d = %.1f %%", file, right, lines.size(), 100 * share));
        classes.forEach((wanted, counts) -> report.append(
                String.format(", %s %d/%d = %.0f %%", wanted, counts[0], counts[1], 100.0 * counts[0] / counts[1])));
        report.append(", taken for a change: ").append(mistaken);
        System.out.println(report);
        assertTrue(share >= floor, report.toString());
    }

    @Test
    void areReadAtASpeedThatIsReported() {
        for (String language : List.of("en", "ko")) {
            List<LabelledLine> lines = LabelledLine.of(language, "tuning");
            int read = 0;
            long start = System.nanoTime();
            for (int round = 0; round < 2 * ROUNDS; round++) {
                if (round == ROUNDS) {
                    // The first half warms the machine up.
                    start = System.nanoTime();
                }
                for (LabelledLine line : lines) {
                    Extraction extraction = Understood.of(line.text());
                    read += extraction.candidates().isEmpty()
                                    && extraction.passages().isEmpty()
                            ? 0
                            : 1;
                }
            }
            long perSecond = ROUNDS * lines.size() * 1_000_000_000L / Math.max(1, System.nanoTime() - start);
            System.out.println(language + ": " + perSecond + " messages/s on one thread");
            assertEquals(2 * ROUNDS * lines.size(), read);
        }
    }
}
