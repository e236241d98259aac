package dev.gieok.platform.change;

import dev.gieok.platform.meaning.Weights;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A logistic regression over a handful of numbers, its weights learnt beforehand. Immutable. */
final class Regression {
    private final double[] weights;

    /** @param weights one for each number */
    Regression(double[] weights) {
        this.weights = weights.clone();
    }

    /** Of the table `change/NAME-LANGUAGE.tsv`, a number and its weight a line. @param numbers in their order */
    static Regression learnt(String name, String language, List<String> numbers) {
        Map<String, float[]> table = Weights.table("/change/" + name + "-" + language + ".tsv", 1);
        return new Regression(numbers.stream()
                .mapToDouble(number -> Objects.requireNonNull(table.get(number), number)[0])
                .toArray());
    }

    double[] weights() {
        return weights.clone();
    }

    /** Log odds. */
    double odds(double[] numbers) {
        double odds = 0;
        for (int i = 0; i < weights.length; i++) {
            odds += weights[i] * numbers[i];
        }
        return odds;
    }

    @Override
    public String toString() {
        return "Regression[" + weights.length + "]";
    }
}
