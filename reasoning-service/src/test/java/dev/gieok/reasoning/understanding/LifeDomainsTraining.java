package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.meaning.LifeDomains;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Trains {@link LifeDomains} on the labelled sentences that were worth keeping, and on what they changed: both are of the domain of their label. */
final class LifeDomainsTraining {
    private static final int RAREST = 3;
    private static final int STEPS = 150;
    private static final double DECAY = 3e-6;
    private static final String BIAS = "*";

    record Example(String text, int domain) {
        Set<String> traits() {
            return LifeDomains.traits(text);
        }
    }

    private LifeDomainsTraining() {}

    static List<Example> examples(String language, List<String> sets) {
        Map<String, String> domains = domains();
        List<Example> examples = new ArrayList<>();
        for (String set : sets) {
            for (LabelledLine line : LabelledLine.of(language, set)) {
                String domain = domains.get(line.label());
                if (domain == null || line.action().equals("discard")) {
                    continue;
                }
                int index = LifeDomains.NAMES.indexOf(domain);
                examples.add(new Example(line.text(), index));
                if (line.action().equals("update") && line.before().size() == 1) {
                    examples.add(new Example(line.before().getFirst(), index));
                }
            }
        }
        return examples;
    }

    /** By label, its domain. */
    private static Map<String, String> domains() {
        Map<String, String> domains = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : Data.yaml("life-domains.yaml").properties()) {
            if (!LifeDomains.NAMES.contains(entry.getKey())) {
                throw new IllegalStateException("life-domains.yaml has no domain " + entry.getKey());
            }
            Data.strings(entry.getValue()).forEach(label -> domains.put(label, entry.getKey()));
        }
        return domains;
    }

    static Map<String, float[]> train(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        Map<String, Integer> columns = new TreeMap<>();
        counts.keySet().forEach(trait -> columns.put(trait, columns.size()));
        int bias = columns.size();
        List<SoftmaxTraining.Row> rows =
                examples.stream().map(example -> row(example, columns, bias)).toList();
        double[][] weights = SoftmaxTraining.train(rows, bias + 1, LifeDomains.NAMES.size(), STEPS, DECAY);
        Map<String, float[]> trained = new TreeMap<>();
        columns.forEach((trait, column) -> trained.put(trait, rounded(weights[column])));
        trained.put(BIAS, rounded(weights[bias]));
        return trained;
    }

    private static SoftmaxTraining.Row row(Example example, Map<String, Integer> columns, int bias) {
        int[] known = example.traits().stream()
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .toArray();
        int[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = bias;
        double[] values = new double[all.length];
        Arrays.fill(values, 1 / Math.sqrt(Math.max(1, known.length)));
        values[known.length] = 1;
        return new SoftmaxTraining.Row(all, values, example.domain());
    }

    /** To two places, so that machines agree. */
    private static float[] rounded(double[] weights) {
        float[] rounded = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = Math.round(weights[i] * 100) / 100f;
        }
        return rounded;
    }
}
