package dev.gieok.reasoning.understanding;

import dev.gieok.platform.change.HeldTexts;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Trains the gate of {@link ChangeWords}: which words of a message name what it puts out of date. */
final class NamesTraining {
    private static final int FOLDS = 5;
    /** A word that was said before and changed nothing counts for several that were not. */
    private static final int TEMPTING = 5;

    private NamesTraining() {}

    /** A word of a labelled change is an example of one that names something when it is found in what was said before; every other word is none. */
    static List<LeaningTraining.Example> examples(String language, List<String> sets) {
        List<LabelledLine> lines = new ArrayList<>();
        sets.forEach(set -> lines.addAll(LabelledLine.of(language, set)));
        List<Set<String>> traits =
                lines.stream().map(line -> ReadTraits.inOrder(line.text())).toList();
        List<Leaning> folds = folds(lines, traits);
        Rules rules = Rules.standard();
        Extractor extractor = new Extractor(rules);
        ChangeWords words = new ChangeWords(rules, new Fields());
        List<LeaningTraining.Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean update = line.action().equals("update");
            HeldTexts<String> before = new HeldTexts<>();
            line.before().forEach(told -> before.add(told, told));
            // As for a message that was never seen: by what was learnt from the others.
            double lean = folds.get(i % FOLDS).of(traits.get(i));
            for (Overtaken.Heard heard : extractor.heard(Understood.utterance(line.text()))) {
                if (Overtaken.untold(heard, Understood.MONDAY)) {
                    continue;
                }
                for (ChangeWords.Telling word : words.content(heard, lean)) {
                    boolean found = !before.telling(word.names()).isEmpty();
                    int times = found && !update ? TEMPTING : 1;
                    for (int time = 0; time < times; time++) {
                        examples.add(new LeaningTraining.Example(word.traits(), found && update));
                    }
                }
            }
        }
        return examples;
    }

    private static List<Leaning> folds(List<LabelledLine> lines, List<Set<String>> traits) {
        List<Leaning> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LeaningTraining.Example> others = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(new LeaningTraining.Example(
                            traits.get(i), lines.get(i).action().equals("update")));
                }
            }
            folds.add(new Leaning(SparseTraining.trainByRatios(others)));
        }
        return folds;
    }
}
