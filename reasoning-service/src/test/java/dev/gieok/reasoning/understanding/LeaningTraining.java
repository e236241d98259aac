package dev.gieok.reasoning.understanding;

import dev.gieok.platform.change.EndingChoice;
import dev.gieok.platform.change.EndingOdds;
import dev.gieok.platform.meaning.Matters;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Trains {@link Leaning} on the labelled sentences, held-out files left aside. The same data give the same weights. */
public final class LeaningTraining {
    /** What is said of a thing and does not change it is told far more often than a change of it, and is rare among the labelled sentences. */
    private static final int TEMPTING = 6;

    /** A message of a diary that ends nothing counts for several. */
    private static final int CALM = 3;

    /** A sentence of a matter stands alone: what is labelled with what was told before it counts for several. */
    private static final int LABELLED = 6;

    record Example(Set<String> traits, boolean kept) {}

    private LeaningTraining() {}

    /** @param args the folder of the weights that reasoning reads, and that of the domains of life; `worth` and the former alone, for what is worth keeping; or `ends` and the folder of the weights of endings, once the others are on the class path */
    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "ko")) {
            if (args[0].equals("ends")) {
                ends(Path.of(args[1]), language);
                continue;
            }
            if (args[0].equals("worth")) {
                worth(Path.of(args[1]), language);
                continue;
            }
            domains(Path.of(args[1], "life-domains-" + language + ".tsv"), language);
            worth(Path.of(args[0]), language);
            write(
                    Path.of(args[0], "changed-" + language + ".tsv"),
                    SparseTraining.trainByRatios(changes(language)),
                    LearntFrom.changed(language));
            write(
                    Path.of(args[0], "names-" + language + ".tsv"),
                    SparseTraining.train(NamesTraining.examples(language, LabelledLine.CHANGES)),
                    LearntFrom.names(language));
        }
    }

    private static void worth(Path folder, String language) throws IOException {
        write(
                folder.resolve(language + ".tsv"),
                SparseTraining.train(examples(language, LabelledLine.WORTH)),
                LearntFrom.worth(language));
    }

    private static void ends(Path folder, String language) throws IOException {
        List<EndingTraining.Example> examples = EndingTraining.examples(language);
        double[] glance = EndingTraining.odds(examples);
        String from = LearntFrom.ends(language);
        write(folder.resolve("glance-" + language + ".tsv"), EndingOdds.NAMES, glance, from);
        List<EndingTraining.Example> read = EndingTraining.read(examples, new EndingOdds(glance));
        write(folder.resolve("ends-" + language + ".tsv"), EndingOdds.NAMES, EndingTraining.odds(read), from);
        write(folder.resolve("choice-" + language + ".tsv"), EndingChoice.NAMES, EndingTraining.choice(read), from);
    }

    private static void write(Path file, List<String> names, double[] weights, String from) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learnt by LeaningTraining from the labelled sentences; do not edit. Number, weight. Files: " + from);
        for (int i = 0; i < weights.length; i++) {
            lines.add(names.get(i) + "\t" + weights[i]);
        }
        Files.write(file, lines);
    }

    private static void domains(Path file, String language) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learnt by LeaningTraining from the labelled sentences; do not edit. Trait, weights in the order of the domains. Files: "
                        + LearntFrom.domains(language));
        LifeDomainsTraining.train(LifeDomainsTraining.examples(language, LabelledLine.CHANGES))
                .forEach((trait, weights) -> {
                    StringBuilder cells = new StringBuilder(trait);
                    for (float weight : weights) {
                        cells.append('\t').append(weight == 0 ? "" : weight);
                    }
                    lines.add(cells.toString());
                });
        Files.write(file, lines);
    }

    static void write(Path file, List<Example> examples) throws IOException {
        write(file, SparseTraining.train(examples));
    }

    static void write(Path file, Map<String, Double> trained) throws IOException {
        write(file, trained, null);
    }

    private static void write(Path file, Map<String, Double> trained, @Nullable String from) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Learnt by LeaningTraining from the labelled sentences; do not edit. Trait, weight."
                + (from == null ? "" : " Files: " + from));
        trained.forEach((trait, weight) -> lines.add(trait + "\t" + weight));
        Files.write(file, lines);
    }

    /** Whether it is worth keeping. */
    static List<Example> examples(String language, List<String> sets) {
        return examples(language, sets, ReadTraits::of, action -> !action.equals("discard"), 1);
    }

    /** Whether it tells that something is no more as it was. */
    static List<Example> changes(String language, List<String> sets) {
        return examples(language, sets, ReadTraits::inOrder, action -> action.equals("update"), TEMPTING);
    }

    /** All that tells a change from what is none: labelled sentences, diaries, and the sentences of matters. */
    static List<Example> changes(String language) {
        List<Example> examples = new ArrayList<>(changes(language, LabelledLine.CHANGES));
        for (Diary diary : Diary.learnt(language)) {
            for (Diary.Entry entry : diary.entries()) {
                Example example =
                        new Example(inOrder(entry.message()), !entry.ends().isEmpty());
                examples.addAll(Collections.nCopies(example.kept() ? 1 : CALM, example));
            }
        }
        List<Example> labelled = List.copyOf(examples);
        for (int again = 1; again < LABELLED; again++) {
            examples.addAll(labelled);
        }
        for (MatterSentence sentence : MatterSentence.of(language)) {
            // “I've started collecting lamps”: of what there are several, one more changes nothing.
            if (!sentence.isQuestion() && (!sentence.isChange() || Matters.isOfOne(sentence.matter()))) {
                examples.add(new Example(inOrder(sentence.text()), sentence.isChange()));
            }
        }
        return examples;
    }

    private static List<Example> examples(
            String language,
            List<String> sets,
            Function<String, Set<String>> traits,
            Predicate<String> wanted,
            int tempting) {
        List<Example> examples = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String set : sets) {
            for (LabelledLine line : LabelledLine.of(language, set)) {
                if (line.label().equals("secret")) {
                    continue;
                }
                Example example = new Example(traits.apply(line.text()), wanted.test(line.action()));
                boolean tempts = !line.before().isEmpty() && !line.action().equals("update");
                examples.addAll(Collections.nCopies(tempts ? tempting : 1, example));
                // What was said before was worth keeping, or it could not have been changed; and it was new.
                for (String before : line.before()) {
                    if (told.add(before)) {
                        examples.add(new Example(traits.apply(before), wanted.test("retain")));
                    }
                }
            }
        }
        return examples;
    }

    /** What tells of changes. */
    static Set<String> inOrder(String text) {
        return Traits.inOrder(text, clauses(text), Rules.standard().lexicon());
    }

    private static List<Clause> clauses(String text) {
        Rules rules = Rules.standard();
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            clauses.addAll(rules.clauses(text, sentence, Languages.of(text), Understood.MONDAY, Understood.SEOUL));
        }
        return clauses;
    }
}
