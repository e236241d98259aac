package dev.gieok.reasoning.understanding.leaning;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How much a sentence looks like those that were worth keeping: above zero it does. A logistic regression over {@link Traits}; its weights are data. */
public final class Leaning {
    /** The name of what is added whatever the traits. */
    public static final String BIAS = "*";

    /** Read once: whoever asks shares it. */
    private static final Map<String, Leaning> TRAINED = new ConcurrentHashMap<>();

    private final Map<String, Double> weights;

    public Leaning(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** One that was trained: `en` and `ko` for what is worth keeping, `changed-en` and `changed-ko` for what tells of a change, `names-en` and `names-ko` for the words that name what changed, `asks-` and `told-` for {@link Asking}. */
    public static Leaning of(String name) {
        return TRAINED.computeIfAbsent(name, Leaning::read);
    }

    /** A few thousand different weights stand beside hundreds of thousands of traits. */
    private static Leaning read(String name) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> shared = new HashMap<>();
        for (String line : Data.lines("leaning/" + name + ".tsv")) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), shared.computeIfAbsent(line.substring(tab + 1), Double::valueOf));
        }
        return new Leaning(weights);
    }

    /** Log odds. */
    public double of(Set<String> traits) {
        double sum = 0;
        int known = 0;
        for (String trait : traits) {
            Double weight = weights.get(trait);
            if (weight != null) {
                sum += weight;
                known++;
            }
        }
        return sum / Math.sqrt(Math.max(1, known)) + weights.getOrDefault(BIAS, 0.0);
    }
}
