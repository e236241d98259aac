package dev.gieok.reasoning.understanding;

import dev.gieok.platform.change.EndingOdds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains {@link EndingOdds} on labelled messages, each with what was told before it. They are others than those that the
 * models beneath learnt from, whose judgement of what they know already is better than of what they do not.
 */
final class EndingTraining {
    static final List<String> SETS = List.of("fresh-29", "tempting-9", "fresh-38", "tempting-18");
    /** Of `understanding/diaries`; the others are for measuring. */
    static final List<String> DIARIES = List.of("1", "2", "8");

    private static final double DECAY = 5e-5;
    /** What was told before other messages, for each: what a person holds is mostly of something else. */
    private static final int OTHERS = 3;

    record Example(EndingOdds.Pair pair, boolean ended) {}

    private EndingTraining() {}

    static List<Example> examples(String language) {
        List<Example> examples = new ArrayList<>();
        for (String set : SETS) {
            List<LabelledLine> lines = LabelledLine.of(language, set);
            for (int i = 0; i < lines.size(); i++) {
                LabelledLine line = lines.get(i);
                boolean update = line.action().equals("update");
                Extraction said = Understood.of(line.text());
                if (update && (line.before().size() > 1 || byRules(said, line.before()))) {
                    continue;
                }
                Notebook notebook = new Notebook();
                line.before().forEach(before -> notebook.note(Understood.of(before)));
                List<String> ends = update ? line.before() : List.of();
                add(notebook, said, ends, examples);
                for (int other = 1; other <= OTHERS; other++) {
                    lines.get((i + other) % lines.size())
                            .before()
                            .forEach(before -> notebook.note(Understood.of(before)));
                }
                add(notebook, said, ends, examples);
            }
        }
        for (String diary : DIARIES) {
            Diary.of(language + "-" + diary)
                    .forEach(each -> each.tell((notebook, said, entry) -> add(notebook, said, entry.ends(), examples)));
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

    private static void add(Notebook notebook, Extraction said, List<String> ends, List<Example> examples) {
        notebook.weighed(said).forEach((text, each) -> examples.add(new Example(each.pair(), Diary.isAny(ends, text))));
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
