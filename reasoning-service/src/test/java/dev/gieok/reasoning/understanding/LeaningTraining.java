package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Trains {@link Leaning} on the labelled sentences, held-out files left aside. The same data give the same weights. */
final class LeaningTraining {
    static final List<String> SETS = List.of(
            "tuning",
            "updates",
            "fresh",
            "fresh-2",
            "fresh-3",
            "fresh-4",
            "fresh-5",
            "fresh-6",
            "fresh-7",
            "fresh-8",
            "fresh-9",
            "fresh-13",
            "fresh-15",
            "fresh-17",
            "fresh-18",
            "fresh-19",
            "fresh-22",
            "fresh-23",
            "updates-2",
            "tempting",
            "tempting-2",
            "tempting-3",
            "more");

    private static final int TEMPTING = 8;
    private static final int STEPS = 300;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-4;
    private static final double BIAS = 0.3;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    record Example(Set<String> traits, boolean kept) {}

    private LeaningTraining() {}

    /** @param args the folder of the weights */
    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "ko")) {
            write(Path.of(args[0], language + ".tsv"), examples(language, SETS));
            write(Path.of(args[0], "changed-" + language + ".tsv"), changes(language, SETS));
            write(Path.of(args[0], "names-" + language + ".tsv"), NamesTraining.examples(language, SETS));
        }
    }

    private static void write(Path file, List<Example> examples) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Learnt by LeaningTraining from the labelled sentences; do not edit. Trait, weight.");
        train(examples).forEach((trait, weight) -> lines.add(trait + "\t" + weight));
        Files.write(file, lines);
    }

    /** Whether it is worth keeping. */
    static List<Example> examples(String language, List<String> sets) {
        return examples(language, sets, label -> !label.equals("discard"), set -> 1);
    }

    /** Whether it tells that something is no more as it was. */
    static List<Example> changes(String language, List<String> sets) {
        return examples(language, sets, label -> label.equals("update"), LeaningTraining::weight);
    }

    private static List<Example> examples(
            String language, List<String> sets, Predicate<String> wanted, ToIntFunction<String> weight) {
        List<Example> examples = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String set : sets) {
            String file = language + "-" + set + ".tsv";
            boolean there = LeaningTraining.class.getResource("/understanding/" + file) != null;
            for (String line : there ? Data.lines(file) : List.<String>of()) {
                String[] columns = line.split("\t");
                if (!columns[2].equals("secret")) {
                    Example example = new Example(traits(columns[0]), wanted.test(columns[1]));
                    examples.addAll(Collections.nCopies(weight.applyAsInt(set), example));
                    // What was said before was worth keeping, or it could not have been changed; and it was new.
                    for (String before : columns.length > 3 ? columns[3].split("\\|") : new String[0]) {
                        if (told.add(before.strip())) {
                            examples.add(new Example(traits(before.strip()), wanted.test("retain")));
                        }
                    }
                }
            }
        }
        return examples;
    }

    /** What happens around a thing is told far more often than a change of it, and is rare among the labelled sentences. */
    private static int weight(String set) {
        return set.startsWith("tempting") ? TEMPTING : 1;
    }

    static Set<String> traits(String text) {
        Rules rules = Rules.standard();
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            clauses.addAll(rules.clauses(text, sentence, Languages.of(text), Understood.MONDAY, Understood.SEOUL));
        }
        return Traits.of(text, clauses, rules.lexicon());
    }

    /** Adam over the whole batch, both classes weighing the same; weights are rounded, so that machines agree. */
    static Map<String, Double> train(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2);
        List<String> names = List.copyOf(counts.keySet());
        Map<String, Integer> index = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        int[][] rows = examples.stream()
                .map(example -> example.traits().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
        double kept = examples.stream().filter(Example::kept).count();
        double[] weights = new double[names.size() + 1];
        double[] first = new double[weights.length];
        double[] second = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(examples, rows, weights, kept);
            for (int i = 0; i < weights.length; i++) {
                first[i] = FIRST * first[i] + (1 - FIRST) * gradient[i];
                second[i] = SECOND * second[i] + (1 - SECOND) * gradient[i] * gradient[i];
                weights[i] -= RATE
                        * (first[i] / (1 - Math.pow(FIRST, step)))
                        / (Math.sqrt(second[i] / (1 - Math.pow(SECOND, step))) + 1e-8);
            }
        }
        Map<String, Double> trained = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            trained.put(names.get(i), rounded(weights[i]));
        }
        trained.put("*", rounded(BIAS * weights[names.size()]));
        trained.values().removeIf(weight -> weight == 0);
        return trained;
    }

    private static double[] gradient(List<Example> examples, int[][] rows, double[] weights, double kept) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = DECAY * weights[i];
        }
        int size = examples.size();
        for (int row = 0; row < size; row++) {
            double scale = 1 / Math.sqrt(Math.max(1, rows[row].length));
            double sum = BIAS * weights[weights.length - 1];
            for (int at : rows[row]) {
                sum += scale * weights[at];
            }
            boolean wanted = examples.get(row).kept();
            double share = 0.5 / (wanted ? kept : size - kept);
            double error = share * (1 / (1 + Math.exp(-sum)) - (wanted ? 1 : 0));
            for (int at : rows[row]) {
                gradient[at] += scale * error;
            }
            gradient[weights.length - 1] += BIAS * error;
        }
        return gradient;
    }

    private static double rounded(double weight) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", weight));
    }
}
