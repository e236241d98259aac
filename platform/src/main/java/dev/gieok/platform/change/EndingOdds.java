package dev.gieok.platform.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How likely a message ended one thing that was told before, by both of them: a logistic regression over a handful of
 * numbers, its weights are data, learnt from labelled messages that the models beneath it never saw. Immutable.
 */
public final class EndingOdds {
    /** The numbers, in the order of the weights. */
    public static final List<String> NAMES = List.of(
            "always",
            "likelihood",
            "domain",
            "shares a word",
            "first word",
            "shares two",
            "second word",
            "very likely",
            "likely and domain",
            "instead");

    /** How alike two texts must be by their domains of life for one to be told of in the other's. */
    public static final double SAME_DOMAIN = 0.5;

    /** A word that so likely names what is out of date (log odds), and is not found, speaks of something that is not held. */
    public static final double NAMES_ANOTHER = 1;

    /**
     * Above which log odds it is taken as ended: what shares a word with the message, and what is only of the same part of
     * life. Most of what the weights were learnt from is of something else, hence below zero.
     */
    private static final double BY_WORDS = -1.7;

    private static final double BY_DOMAIN = -2;

    private static final class Standard {
        private static final EndingOdds ENGLISH = new EndingOdds("ends-en.tsv");
        private static final EndingOdds KOREAN = new EndingOdds("ends-ko.tsv");
    }

    /**
     * What is known of a message and one thing that was told.
     *
     * @param likelihood that the message tells of a change at all: log odds
     * @param domain how alike the two are by their domains, from 0 to 1
     * @param shared for each word that both have, how likely it names what is out of date: log odds
     * @param instead whether the message tells of what would take its place
     */
    public record Pair(double likelihood, double domain, List<Double> shared, boolean instead) {
        /** Whether the message speaks of it in some word. */
        public boolean isNamed() {
            return !shared.isEmpty() || instead;
        }

        /** One for each of {@link EndingOdds#NAMES}. */
        public double[] numbers() {
            List<Double> best =
                    shared.stream().sorted(Comparator.reverseOrder()).toList();
            return new double[] {
                1,
                likelihood,
                domain,
                isNamed() ? 1 : 0,
                best.isEmpty() ? 0 : best.getFirst(),
                best.size() < 2 ? 0 : 1,
                best.size() < 2 ? 0 : best.get(1),
                Math.max(0, likelihood - 1),
                Math.max(0, likelihood) * domain,
                instead ? 1 : 0
            };
        }
    }

    private final double[] weights;

    /** @param weights one for each of {@link #NAMES} */
    public EndingOdds(double[] weights) {
        this.weights = weights.clone();
    }

    private EndingOdds(String file) {
        Map<String, float[]> table = Weights.table(file, 1);
        this.weights = NAMES.stream()
                .mapToDouble(name -> Objects.requireNonNull(table.get(name), name)[0])
                .toArray();
    }

    /** The learnt one for the language of the message: `ko`, or else English. */
    public static EndingOdds of(String language) {
        return language.equals("ko") ? Standard.KOREAN : Standard.ENGLISH;
    }

    /** Whether the message is taken to have ended it. */
    public boolean ended(Pair pair) {
        return of(pair) > (pair.isNamed() ? BY_WORDS : BY_DOMAIN);
    }

    /** Log odds. */
    double of(Pair pair) {
        double[] numbers = pair.numbers();
        double odds = 0;
        for (int i = 0; i < numbers.length; i++) {
            odds += weights[i] * numbers[i];
        }
        return odds;
    }
}
