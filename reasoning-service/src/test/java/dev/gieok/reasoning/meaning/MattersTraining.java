package dev.gieok.reasoning.meaning;

import dev.gieok.platform.meaning.LifeDomains;
import dev.gieok.platform.meaning.Matters;
import dev.gieok.platform.meaning.WordVectors;
import dev.gieok.reasoning.understanding.MatterSentence;
import dev.gieok.reasoning.understanding.SoftmaxTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Trains {@link Matters} on the sentences of `meaning/matters`. The same data give the same weights. */
public final class MattersTraining {
    private static final int RAREST = 2;
    private static final double DECAY = 3e-6;
    private static final int STEPS = 150;

    private MattersTraining() {}

    /** @param args the folder of the weights, and, perhaps, one language */
    public static void main(String[] args) throws IOException {
        for (String language : args.length > 1 ? List.of(args[1]) : List.of("en", "ko")) {
            VectorsFile.write(Path.of(args[0], "matters-" + language + ".bin"), train(MatterSentence.of(language)));
        }
    }

    /** @return by trait, the weight for each matter */
    static Map<String, double[]> train(List<MatterSentence> examples) {
        Map<String, Integer> columns = columns(examples);
        int traits = columns.size();
        int dimensions = WordVectors.of("").length;
        List<SoftmaxTraining.Row> rows =
                examples.stream().map(example -> row(example, columns)).toList();
        double[][] weights = SoftmaxTraining.train(rows, traits + 1 + dimensions, Matters.NAMES.size(), STEPS, DECAY);
        Map<String, double[]> trained = new TreeMap<>();
        columns.forEach((trait, column) -> trained.put(trait, weights[column]));
        trained.put(Matters.BIAS, weights[traits]);
        for (int i = 0; i < dimensions; i++) {
            trained.put(Matters.DIMENSION + i, weights[traits + 1 + i]);
        }
        return trained;
    }

    /** By trait that is in two sentences or more, its place. */
    static Map<String, Integer> columns(List<MatterSentence> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (MatterSentence example : examples) {
            LifeDomains.traits(example.text()).forEach(trait -> counts.merge(trait, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < RAREST);
        Map<String, Integer> columns = new TreeMap<>();
        counts.keySet().forEach(trait -> columns.put(trait, columns.size()));
        return columns;
    }

    private static SoftmaxTraining.Row row(MatterSentence example, Map<String, Integer> columns) {
        Set<String> traits = LifeDomains.traits(example.text());
        float[] meaning = WordVectors.of(example.text());
        int[] known = traits.stream()
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .toArray();
        int[] all = Arrays.copyOf(known, known.length + 1 + meaning.length);
        double[] values = new double[all.length];
        Arrays.fill(values, 0, known.length, 1 / Math.sqrt(Math.max(1, known.length)));
        all[known.length] = columns.size();
        values[known.length] = 1;
        for (int i = 0; i < meaning.length; i++) {
            all[known.length + 1 + i] = columns.size() + 1 + i;
            values[known.length + 1 + i] = meaning[i];
        }
        return new SoftmaxTraining.Row(all, values, Matters.NAMES.indexOf(example.matter()));
    }
}
