package dev.gieok.reasoning.understanding.leaning;

import dev.gieok.platform.meaning.HashedNames;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How much a sentence looks like those that were worth keeping: above zero it does. A logistic regression over {@link Traits}; its weights are data. */
public final class Leaning {
    /** The name of what is added whatever the traits. */
    public static final String BIAS = "*";

    /** Read once: whoever asks shares it. */
    private static final Map<String, Leaning> TRAINED = new ConcurrentHashMap<>();

    private final HashedNames traits;
    private final double[] weights;
    private final double bias;

    public Leaning(Map<String, Double> weights) {
        this(weights.entrySet().stream()
                .map(weight -> weight.getKey() + '\t' + weight.getValue())
                .toList());
    }

    /** @param lines a trait, a tab and its weight in each */
    private Leaning(List<String> lines) {
        long[] hashes = new long[lines.size()];
        this.weights = new double[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            String line = lines.get(i);
            int tab = line.lastIndexOf('\t');
            hashes[i] = HashedNames.hash(line.substring(0, tab));
            weights[i] = Double.parseDouble(line.substring(tab + 1));
        }
        this.traits = new HashedNames(hashes);
        int always = traits.number(BIAS);
        this.bias = always == HashedNames.NONE ? 0 : weights[always];
    }

    /** One that was trained: `en` and `ko` for what is worth keeping, `changed-en` and `changed-ko` for what tells of a change, `names-en` and `names-ko` for the words that name what changed, `asks-` and `told-` for {@link Asking}. */
    public static Leaning of(String name) {
        return TRAINED.computeIfAbsent(name, Leaning::read);
    }

    private static Leaning read(String name) {
        return new Leaning(Data.lines("leaning/" + name + ".tsv"));
    }

    /** Log odds. */
    public double of(Set<String> traits) {
        double sum = 0;
        int known = 0;
        for (String trait : traits) {
            int number = this.traits.number(trait);
            if (number != HashedNames.NONE) {
                sum += weights[number];
                known++;
            }
        }
        return sum / Math.sqrt(Math.max(1, known)) + bias;
    }
}
