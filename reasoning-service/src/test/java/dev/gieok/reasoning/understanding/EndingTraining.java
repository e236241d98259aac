package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Change;
import dev.gieok.platform.change.EndingChoice;
import dev.gieok.platform.change.EndingOdds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Trains {@link EndingOdds} and {@link EndingChoice} on labelled messages, each with what was told before it. They are
 * others than those that the models beneath learnt from, whose judgement of what they know already is better than of
 * what they do not; for the same reason the choice is learnt from odds that the other sources taught.
 */
final class EndingTraining {
    static final List<String> SETS = List.of(
            "fresh-29",
            "tempting-9",
            "fresh-38",
            "tempting-18",
            "direct-1",
            "direct-3",
            "direct-4",
            "plain-1",
            "plain-2");
    /** Of `understanding/diaries`; the others are for measuring. */
    static final List<String> DIARIES = List.of("1", "2", "8", "13", "14", "18");

    private static final double DECAY = 5e-5;
    /** What was told before other messages, for each: what a person holds is mostly of something else. */
    private static final List<Integer> OTHERS = List.of(0, 3, 9);

    /**
     * What a message may end, and what it did.
     *
     * @param source of which file it is
     * @param ended what was told so is over
     */
    record Example(
            String source, Change change, EndingChoice.Options<Notebook.Entry> options, Predicate<String> ended) {
        private Example read(EndingOdds glance) {
            return new Example(
                    source, change, options.read(glance, told -> ReadOnce.ALL.judge(told, change.text())), ended);
        }

        private Stream<LogisticTraining.Row> pairs() {
            return options.weighed().stream()
                    .map(each -> new LogisticTraining.Row(each.pair().numbers(), ended.test(each.text())));
        }

        private Stream<LogisticTraining.Row> choice(EndingOdds odds) {
            return options.likeliest(odds::of).stream()
                    .map(likeliest -> new LogisticTraining.Row(likeliest.numbers(), ended.test(likeliest.text())));
        }
    }

    private EndingTraining() {}

    static List<Example> examples(String language) {
        List<Example> examples = new ArrayList<>();
        // What was told before one line is told among others of twelve: it is read once.
        Map<String, Extraction> read = new HashMap<>();
        for (String set : SETS) {
            List<LabelledLine> lines = LabelledLine.of(language, set);
            for (int i = 0; i < lines.size(); i++) {
                LabelledLine line = lines.get(i);
                boolean update = line.action().equals("update");
                Extraction said = Understood.of(line.text());
                if (update && (line.before().size() > 1 || byRules(said, line.before()))) {
                    continue;
                }
                Predicate<String> ended = update ? ended(line) : text -> false;
                for (int others : OTHERS) {
                    Notebook notebook = new Notebook();
                    if (update && others > 0) {
                        // What it could have ended was never told.
                        noteOthers(notebook, lines, i, others, read);
                        add(set, notebook, said, text -> false, examples);
                        notebook = new Notebook();
                    }
                    note(notebook, line, read);
                    noteOthers(notebook, lines, i, others, read);
                    add(set, notebook, said, ended, examples);
                }
            }
        }
        for (String diary : DIARIES) {
            Diary.of(language + "-" + diary)
                    .forEach(each -> each.tell((notebook, said, entry) ->
                            add(diary, notebook, said, text -> Diary.isAny(entry.ends(), text), examples)));
        }
        return examples;
    }

    private static Predicate<String> ended(LabelledLine line) {
        return text -> Diary.isAny(line.before(), text)
                && (line.over().isEmpty()
                        || line.over().stream()
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .anyMatch(text.toLowerCase(Locale.ROOT)::contains));
    }

    private static void noteOthers(
            Notebook notebook, List<LabelledLine> lines, int line, int others, Map<String, Extraction> read) {
        for (int other = 1; other <= others; other++) {
            note(notebook, lines.get((line + other) % lines.size()), read);
        }
    }

    private static void note(Notebook notebook, LabelledLine line, Map<String, Extraction> read) {
        line.before().forEach(before -> notebook.note(read.computeIfAbsent(before, Understood::of)));
    }

    /** What the rules end needs no weighing. */
    private static boolean byRules(Extraction said, List<String> before) {
        Notebook notebook = new Notebook();
        before.forEach(earlier -> notebook.note(Understood.of(earlier)));
        return notebook.note(
                        new Extraction(said.language(), said.candidates(), said.closings(), List.of(), said.passages()))
                .contains("update");
    }

    private static void add(
            String source, Notebook notebook, Extraction said, Predicate<String> ended, List<Example> examples) {
        notebook.options(said).forEach((change, options) -> examples.add(new Example(source, change, options, ended)));
    }

    /** The same, each with what is worth reading, read. @param glance what is worth it */
    static List<Example> read(List<Example> examples, EndingOdds glance) {
        return examples.stream().map(example -> example.read(glance)).toList();
    }

    /** One weight for each of {@link EndingOdds#NAMES}. */
    static double[] odds(List<Example> examples) {
        return train(examples.stream().flatMap(Example::pairs));
    }

    /** One weight for each of {@link EndingChoice#NAMES}. */
    static double[] choice(List<Example> examples) {
        Map<String, EndingOdds> taughtByOthers = new HashMap<>();
        examples.stream()
                .map(Example::source)
                .distinct()
                .forEach(source -> taughtByOthers.put(
                        source,
                        new EndingOdds(odds(examples.stream()
                                .filter(each -> !each.source().equals(source))
                                .toList()))));
        return train(examples.stream().flatMap(each -> each.choice(taughtByOthers.get(each.source()))));
    }

    private static double[] train(Stream<LogisticTraining.Row> rows) {
        return Arrays.stream(LogisticTraining.train(rows.toList(), DECAY))
                .map(weight -> Math.round(weight * 100) / 100.0)
                .toArray();
    }
}
