package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Change;
import dev.gieok.platform.change.EndingOdds;
import dev.gieok.platform.change.Overtaking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Trains {@link EndingOdds} on labelled messages, each with what was told before it. They are others than those that the
 * models beneath learnt from, whose judgement of what they know already is better than of what they do not.
 */
final class EndingTraining {
    static final List<String> SETS = List.of("fresh-29", "tempting-9", "fresh-38", "tempting-18");

    private static final double DECAY = 5e-5;
    /** What was told before other messages, for each: what a person holds is mostly of something else. */
    private static final int OTHERS = 3;

    record Example(EndingOdds.Pair pair, boolean ended) {}

    private EndingTraining() {}

    static List<Example> examples(String language, List<String> sets) {
        Extractor extractor = new Extractor(Rules.standard());
        List<Example> examples = new ArrayList<>();
        for (String set : sets) {
            List<LabelledLine> lines = LabelledLine.of(language, set);
            for (int i = 0; i < lines.size(); i++) {
                LabelledLine line = lines.get(i);
                boolean update = line.action().equals("update");
                Extraction said = extractor.extract(Understood.utterance(line.text()));
                if (update && (line.before().size() > 1 || byRules(said, line.before()))) {
                    continue;
                }
                for (String before : line.before()) {
                    add(said.changes(), before, update, examples);
                }
                for (int other = 1; other <= OTHERS; other++) {
                    for (String before : lines.get((i + other) % lines.size()).before()) {
                        add(said.changes(), before, false, examples);
                    }
                }
            }
        }
        return examples;
    }

    /** What the rules end needs no weighing. */
    private static boolean byRules(Extraction said, List<String> before) {
        Notebook notebook = new Notebook();
        before.forEach(earlier -> notebook.note(Understood.of(earlier)));
        return notebook.note(
                        new Extraction(said.language(), said.candidates(), said.closings(), List.of(), said.passages()))
                .contains("update");
    }

    /** By whichever person it tells of, it shares most with what was told. */
    private static void add(List<Change> changes, String before, boolean ended, List<Example> examples) {
        changes.stream()
                .map(change -> Overtaking.pair(change, before))
                .max(Comparator.comparingInt(
                        (EndingOdds.Pair pair) -> pair.shared().size()))
                .ifPresent(pair -> examples.add(new Example(pair, ended)));
    }

    /** One weight for each of {@link EndingOdds#NAMES}. */
    static double[] train(List<Example> examples) {
        List<LogisticTraining.Row> rows = examples.stream()
                .map(example -> new LogisticTraining.Row(example.pair().numbers(), example.ended()))
                .toList();
        return Arrays.stream(LogisticTraining.train(rows, DECAY))
                .map(weight -> Math.round(weight * 100) / 100.0)
                .toArray();
    }
}
