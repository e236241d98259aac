package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.LeaningTraining.Example;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Logistic regression over sets of traits, for {@link Leaning}: {@link Adam} over the whole batch, both classes weighing
 * the same; weights are rounded, so that machines agree.
 */
final class SparseTraining {
    private static final int STEPS = 300;
    private static final double DECAY = 3e-6;
    private static final double BIAS = 0.3;
    private static final double HUNDREDTHS = 100;
    private static final double TENTHS = 10;

    /** An example by the numbers of its traits, and how many there are of it. */
    private record Row(int[] traits, boolean kept, double weight) {}

    private final List<String> names;
    private final List<Row> rows;
    private final double decay;
    /** By how much each trait is seen. */
    private final double[] scales;

    private SparseTraining(List<Example> examples, double decay) {
        Map<Example, Long> times = examples.stream()
                .collect(Collectors.groupingBy(example -> example, LinkedHashMap::new, Collectors.counting()));
        this.names = seenTwice(times);
        this.rows = rows(times, names);
        this.decay = decay;
        this.scales = new double[names.size()];
        Arrays.fill(scales, 1);
    }

    static Map<String, Double> train(List<Example> examples) {
        return train(examples, DECAY);
    }

    /** @param decay the more, the less is made of a trait that is rare */
    static Map<String, Double> train(List<Example> examples, double decay) {
        return new SparseTraining(examples, decay).weights(HUNDREDTHS);
    }

    /**
     * Each trait is seen by how much oftener it is in one class than in the other (log-count ratios: NBSVM, Wang and
     * Manning 2012): of many rare traits, those that tell something count. Rounded more coarsely: it keeps a hundred
     * thousand weights.
     */
    static Map<String, Double> trainByRatios(List<Example> examples) {
        SparseTraining training = new SparseTraining(examples, DECAY);
        training.scaleByRatios();
        return training.weights(TENTHS);
    }

    private static List<String> seenTwice(Map<Example, Long> times) {
        Map<String, Integer> counts = new HashMap<>();
        times.keySet().forEach(example -> example.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2);
        return counts.keySet().stream().sorted().toList();
    }

    private static List<Row> rows(Map<Example, Long> times, List<String> names) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        double all = sum(times, true) + sum(times, false);
        double kept = sum(times, true) / all;
        return times.entrySet().stream()
                .map(each -> new Row(
                        each.getKey().traits().stream()
                                .filter(index::containsKey)
                                .mapToInt(index::get)
                                .toArray(),
                        each.getKey().kept(),
                        each.getValue() * 0.5 / (all * (each.getKey().kept() ? kept : 1 - kept))))
                .toList();
    }

    private static double sum(Map<Example, Long> times, boolean kept) {
        return times.entrySet().stream()
                .filter(each -> each.getKey().kept() == kept)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** With a count of one for what a class never had. */
    private void scaleByRatios() {
        double[] kept = counts(true);
        double[] others = counts(false);
        double shares =
                Math.log(Arrays.stream(kept).sum() / Arrays.stream(others).sum());
        for (int i = 0; i < scales.length; i++) {
            scales[i] = Math.abs(Math.log(kept[i] / others[i]) - shares);
        }
    }

    private double[] counts(boolean kept) {
        double[] counts = new double[scales.length];
        Arrays.fill(counts, 1);
        for (Row row : rows) {
            for (int at : row.traits()) {
                counts[at] += row.kept() == kept ? row.weight() * rows.size() : 0;
            }
        }
        return counts;
    }

    private Map<String, Double> weights(double parts) {
        double[] learnt = new double[names.size() + 1];
        Adam adam = new Adam(learnt.length);
        for (int step = 0; step < STEPS; step++) {
            adam.step(learnt, gradient(learnt));
        }
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), Math.round(parts * scales[i] * learnt[i]) / parts);
        }
        weights.put(Leaning.BIAS, Math.round(parts * BIAS * learnt[names.size()]) / parts);
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }

    private double[] gradient(double[] weights) {
        double[] seen = new double[scales.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = scales[i] * weights[i];
        }
        double[] pull = new double[scales.length];
        double bias = BIAS * weights[weights.length - 1];
        double biasGradient = decay * weights[weights.length - 1];
        for (Row row : rows) {
            double scale = 1 / Math.sqrt(Math.max(1, row.traits().length));
            double sum = 0;
            for (int at : row.traits()) {
                sum += seen[at];
            }
            double odds = 1 / (1 + Math.exp(-bias - scale * sum));
            double error = row.weight() * (odds - (row.kept() ? 1 : 0));
            double each = scale * error;
            for (int at : row.traits()) {
                pull[at] += each;
            }
            biasGradient += BIAS * error;
        }
        double[] gradient = new double[weights.length];
        for (int i = 0; i < pull.length; i++) {
            gradient[i] = decay * weights[i] + scales[i] * pull[i];
        }
        gradient[weights.length - 1] = biasGradient;
        return gradient;
    }
}
