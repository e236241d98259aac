package dev.gieok.reasoning.understanding.leaning;

import dev.gieok.platform.meaning.HashedNames;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

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
        this(List.copyOf(weights.entrySet()), Map.Entry::getKey, Map.Entry::getValue);
    }

    private <T> Leaning(List<T> all, Function<T, String> trait, ToDoubleFunction<T> weight) {
        this.traits = new HashedNames(
                all.stream().map(trait).mapToLong(HashedNames::hash).toArray());
        this.weights = all.stream().mapToDouble(weight).toArray();
        int always = traits.number(BIAS);
        this.bias = always == HashedNames.NONE ? 0 : weights[always];
    }

    /** One that was trained: `en` and `ko` for what is worth keeping, `changed-en` and `changed-ko` for what tells of a change, `names-en` and `names-ko` for the words that name what changed, `asks-` and `told-` for {@link Asking}. */
    public static Leaning of(String name) {
        return TRAINED.computeIfAbsent(name, Leaning::read);
    }

    /** Of lines of a trait, a tab and its weight. */
    private static Leaning read(String name) {
        return new Leaning(
                Data.lines("leaning/" + name + ".tsv"),
                line -> line.substring(0, line.lastIndexOf('\t')),
                line -> Double.parseDouble(line.substring(line.lastIndexOf('\t') + 1)));
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
