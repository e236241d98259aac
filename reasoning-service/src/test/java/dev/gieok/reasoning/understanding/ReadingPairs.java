package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.TrainingPairs.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Writes what `src/test/python/train.py` learns to read from: pairs of what was told and a message, and whether that ended
 * it, of the labelled sentences and diaries that the other models learn changes from; and the embedded tokens of
 * each pair.
 */
public final class ReadingPairs {
    /** Of the messages of a diary most end nothing: so many pairs of those that end another thing, and of the rest. */
    private static final int NEAR = 3000;

    private static final int FAR = 6000;

    /** What ends is rare there: each counts so many times. */
    private static final int ENDING = 2;

    /** What was written for it counts so many times: {@link LabelledLine#READ}. */
    private static final int WRITTEN = 2;

    /** Of a line that ends nothing. */
    private static final int TOLD_BEFORE = 2;

    private ReadingPairs() {}

    /** @param args the folder to write `pairs.tsv` and `pairs.bin` to */
    public static void main(String[] args) throws IOException {
        Random random = new Random(3);
        List<Pair> pairs = new ArrayList<>();
        for (String language : List.of("en", "ko")) {
            pairs.addAll(labelled(language, LabelledLine.CHANGES, random));
            pairs.addAll(diaries(language, random));
            for (int time = 0; time < WRITTEN; time++) {
                pairs.addAll(labelled(language, LabelledLine.READ, random));
            }
        }
        TrainingPairs.write(Path.of(args[0]), pairs);
    }

    /** What a line ends, what it does not, and what was told before another. */
    private static List<Pair> labelled(String language, List<String> sets, Random random) {
        List<LabelledLine> lines = sets.stream()
                .flatMap(set -> LabelledLine.of(language, set).stream())
                .filter(line -> !line.before().isEmpty())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (LabelledLine line : lines) {
            if (!line.action().equals("update")) {
                line.before().stream()
                        .limit(TOLD_BEFORE)
                        .forEach(told -> pairs.add(new Pair(told, line.text(), false)));
                continue;
            }
            // Of several pieces without a word that tells which, it is not known what is over.
            if (line.before().size() == 1 || !line.over().isEmpty()) {
                line.before().forEach(told -> pairs.add(new Pair(told, line.text(), isOver(told, line.over()))));
            }
            line.beside().forEach(told -> pairs.add(new Pair(told, line.text(), false)));
            List<String> another = lines.get(random.nextInt(lines.size())).before();
            pairs.add(new Pair(another.get(random.nextInt(another.size())), line.text(), false));
        }
        return pairs;
    }

    private static boolean isOver(String told, List<String> words) {
        String text = told.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(text::contains);
    }

    /** What each message was weighed with, as the rules cut it. */
    private static List<Pair> diaries(String language, Random random) {
        List<Pair> ended = new ArrayList<>();
        List<Pair> near = new ArrayList<>();
        List<Pair> far = new ArrayList<>();
        for (Diary diary : Diary.learnt(language)) {
            diary.tell((notebook, said, entry) -> {
                Set<String> told = new LinkedHashSet<>();
                notebook.options(said)
                        .values()
                        .forEach(options -> options.weighed().forEach(each -> told.add(each.text())));
                notebook.held().stream()
                        .filter(text -> Diary.isAny(entry.ends(), text))
                        .forEach(told::add);
                boolean ends = told.stream().anyMatch(text -> Diary.isAny(entry.ends(), text));
                for (String text : told) {
                    boolean over = Diary.isAny(entry.ends(), text);
                    (over ? ended : ends ? near : far).add(new Pair(text, entry.message(), over));
                }
            });
        }
        List<Pair> pairs = new ArrayList<>();
        Collections.nCopies(ENDING, ended).forEach(pairs::addAll);
        pairs.addAll(some(near, NEAR, random));
        pairs.addAll(some(far, FAR, random));
        return pairs;
    }

    private static <T> List<T> some(List<T> all, int most, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, all.size()));
    }
}
