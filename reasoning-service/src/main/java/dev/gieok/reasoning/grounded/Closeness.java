package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How likely what was told answers a question, by what both are about: a logistic regression over a handful of numbers,
 * whose weights are learnt from questions that people asked of what they had told (`ClosenessTraining`). Immutable.
 */
final class Closeness {
    /** The numbers, in the order of the weights. */
    static final List<String> NAMES = List.of(
            "always",
            "share of the words",
            "words",
            "all words",
            "of the same people",
            "of others than asked",
            "of somebody",
            "meaning",
            "domain",
            "has what is asked for",
            "lacks what is asked for",
            "a name",
            "asks for what was told");

    private static final int MOST_WORDS = 3;

    /** By language, one for each of {@link #NAMES}. */
    private final Map<String, double[]> weights = Map.of("en", read("en"), "ko", read("ko"));

    /** Log odds. */
    double of(Compared asked, Compared told) {
        double[] learnt = Objects.requireNonNull(weights.get(Languages.of(asked.whole())));
        double[] numbers = numbers(asked, told);
        double odds = 0;
        for (int i = 0; i < numbers.length; i++) {
            odds += learnt[i] * numbers[i];
        }
        return odds;
    }

    /** One for each of {@link #NAMES}. */
    static double[] numbers(Compared asked, Compared told) {
        Set<String> shared = asked.sharedWith(told);
        Set<String> people = new LinkedHashSet<>(asked.people());
        people.retainAll(told.people());
        double share = asked.words().isEmpty()
                ? 0
                : (double) shared.size() / asked.words().size();
        boolean misses = asked.misses(told.whole());
        return new double[] {
            1,
            share,
            Math.min(shared.size(), MOST_WORDS),
            share == 1 ? 1 : 0,
            asked.people().isEmpty()
                    ? 0
                    : (double) people.size() / asked.people().size(),
            !asked.people().isEmpty() && people.isEmpty() ? 1 : 0,
            asked.people().isEmpty() && !told.people().isEmpty() ? 1 : 0,
            asked.meaning(told),
            asked.gist().domain(told.gist()),
            asked.sort() != null && !misses ? 1 : 0,
            misses ? 1 : 0,
            shared.stream().anyMatch(told::names) ? 1 : 0,
            asked.asks()
        };
    }

    /** The learnt weights of a language. */
    static double[] read(String language) {
        Map<String, Double> table = new HashMap<>();
        for (String line : Data.lines("questions/closeness-" + language + ".tsv")) {
            String[] cells = line.split("\t");
            table.put(cells[0], Double.valueOf(cells[1]));
        }
        return NAMES.stream()
                .mapToDouble(name -> Objects.requireNonNull(table.get(name), name))
                .toArray();
    }
}
