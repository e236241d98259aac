package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is remembered for ten things tells of a change of one of them, of something that was never told, or of no change. By
 * the sets that nobody reads; all is reported, and the right thing must be ended as often as it was.
 */
@Execution(ExecutionMode.CONCURRENT)
class AmongOthersTest {
    private static final List<String> NEVER_READ =
            List.of("fresh-14", "fresh-16", "fresh-20", "fresh-21", "fresh-24", "fresh-25", "fresh-35");
    private static final List<String> TEMPTING = List.of("tempting-4", "tempting-6", "tempting-15");
    private static final int OTHERS = 9;
    private static final long SEED = 7;
    /** What was told before, and what is told to more than one, is told many times over. */
    private static final Map<String, Extraction> UNDERSTOOD = new ConcurrentHashMap<>();

    @ParameterizedTest
    @CsvSource({"en, 0.67", "ko, 0.77"})
    void theRightThingIsEndedAndNothingElse(String language, double floor) {
        Random random = new Random(SEED);
        List<LabelledLine> lines = lines(language, NEVER_READ);
        lines.addAll(lines(language, TEMPTING));
        int changes = 0;
        int right = 0;
        int another = 0;
        int same = 0;
        int ended = 0;
        for (LabelledLine line : lines) {
            List<LabelledLine> told = others(line, lines, OTHERS, random);
            told.add(line);
            Collections.shuffle(told, random);
            Set<String> own = new HashSet<>(notebook(List.of(line)).held());
            Notebook notebook = notebook(told);
            Set<String> gone = new HashSet<>(notebook.held());
            notebook.note(Understood.of(line.text(), line.before().getFirst()));
            notebook.held().forEach(gone::remove);
            boolean onlyOwn = own.containsAll(gone);
            if (line.action().equals("update")) {
                changes++;
                right += onlyOwn && !gone.isEmpty() ? 1 : 0;
                another += onlyOwn ? 0 : 1;
            } else {
                same++;
                ended += gone.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf(
                "[among ten things] %s: of %d changes %.1f%% ended the right one alone, %.1f%% another;"
                        + " of %d messages without a change %.1f%% ended something%n",
                language, changes, 100.0 * right / changes, 100.0 * another / changes, same, 100.0 * ended / same);
        assertTrue(right >= floor * changes, right + " of " + changes);
    }

    @ParameterizedTest
    @CsvSource({"en, 1, 0.05", "en, 3, 0.11", "en, 10, 0.19", "ko, 1, 0.08", "ko, 3, 0.13", "ko, 10, 0.2"})
    void aChangeOfWhatWasNeverToldEndsLittle(String language, int held, double ceiling) {
        Random random = new Random(SEED);
        List<LabelledLine> lines = lines(language, NEVER_READ);
        List<LabelledLine> changes =
                lines.stream().filter(line -> line.action().equals("update")).toList();
        long ended = changes.stream()
                .filter(line -> notebook(others(line, lines, held, random))
                        .note(UNDERSTOOD.computeIfAbsent(line.text(), Understood::of))
                        .contains("update"))
                .count();
        System.out.printf(
                "[never told] %s: of %d changes of something else %.1f%% ended one of %d things%n",
                language, changes.size(), 100.0 * ended / changes.size(), held);
        assertTrue(ended <= ceiling * changes.size(), ended + " of " + changes.size());
    }

    /** Those with one thing told before. */
    private static List<LabelledLine> lines(String language, List<String> sets) {
        List<LabelledLine> lines = new ArrayList<>();
        sets.forEach(set -> LabelledLine.of(language, set).stream()
                .filter(line -> line.before().size() == 1)
                .forEach(lines::add));
        return lines;
    }

    private static List<LabelledLine> others(LabelledLine line, List<LabelledLine> lines, int count, Random random) {
        List<LabelledLine> others = new ArrayList<>();
        while (others.size() < count) {
            LabelledLine other = lines.get(random.nextInt(lines.size()));
            if (other != line) {
                others.add(other);
            }
        }
        return others;
    }

    private static Notebook notebook(List<LabelledLine> told) {
        Notebook notebook = new Notebook();
        told.forEach(
                line -> notebook.note(UNDERSTOOD.computeIfAbsent(line.before().getFirst(), Understood::of)));
        return notebook;
    }
}
