package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everyday sentences and what should become of them. The tuning files are read error by error, the held-out files never are; both are reported, and neither may fall below its floor.
 */
class LabelledSentencesTest {
    private record Sentence(String text, String wanted, String predicate, List<String> before) {
        static Sentence of(String line) {
            String[] columns = line.split("\t");
            return new Sentence(
                    columns[0],
                    columns[1],
                    columns[2],
                    columns.length > 3 ? List.of(columns[3].split("\\|")) : List.of());
        }

        String decided() {
            Notebook notebook = new Notebook();
            before.forEach(
                    earlier -> Understood.of(earlier.strip()).candidates().forEach(notebook::note));
            String decided = "discard";
            for (Candidate candidate :
                    Understood.of(text, before.toArray(String[]::new)).candidates()) {
                String verdict = notebook.note(candidate);
                decided = verdict.equals("update") || decided.equals("update") ? "update" : "retain";
            }
            return decided;
        }
    }

    @ParameterizedTest
    @CsvSource({"en-tuning, 0.97", "ko-tuning, 0.96", "en-heldout, 0.90", "ko-heldout, 0.88"})
    void areDecidedRight(String file, double floor) {
        List<Sentence> sentences =
                Data.lines(file + ".tsv").stream().map(Sentence::of).toList();
        Map<String, int[]> classes = new TreeMap<>();
        int right = 0;
        for (Sentence sentence : sentences) {
            int[] counts = classes.computeIfAbsent(sentence.wanted(), wanted -> new int[2]);
            boolean good = sentence.decided().equals(sentence.wanted());
            counts[0] += good ? 1 : 0;
            counts[1]++;
            right += good ? 1 : 0;
        }
        double share = (double) right / sentences.size();
        StringBuilder report =
                new StringBuilder(String.format("%s: %d/%d = %.1f %%", file, right, sentences.size(), 100 * share));
        classes.forEach((wanted, counts) -> report.append(String.format(", %s %d/%d", wanted, counts[0], counts[1])));
        System.out.println(report + ", " + speed(sentences) + " utterances/s on one thread");
        assertTrue(share >= floor, report.toString());
    }

    /** For the report only; nothing depends on it. */
    private static long speed(List<Sentence> sentences) {
        long start = System.nanoTime();
        int rounds = 5;
        for (int round = 0; round < rounds; round++) {
            sentences.forEach(sentence -> Understood.of(sentence.text()));
        }
        return rounds * sentences.size() * 1_000_000_000L / Math.max(1, System.nanoTime() - start);
    }
}
