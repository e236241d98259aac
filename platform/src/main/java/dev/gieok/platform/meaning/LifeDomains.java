package dev.gieok.platform.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of what part of life a text tells: home, work, health and so on, each with its probability. A softmax regression over
 * words, their beginnings and, in Korean, their syllables; its weights are data, learnt from the labelled sentences of
 * reasoning-service. Both languages have the same domains in the same order. Immutable, safe to share.
 */
public final class LifeDomains {
    /** In the order of all arrays. */
    public static final List<String> NAMES = List.of(
            "family",
            "food",
            "habit",
            "health",
            "home",
            "instruction",
            "love",
            "money",
            "person",
            "pet",
            "plan",
            "possession",
            "skill",
            "study",
            "taste",
            "work");

    private static final String BIAS = "*";
    private static final Pattern TOKEN = Pattern.compile("[a-z']+|[0-9]+|[가-힣]+");
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_BEGINNING = 5;
    private static final int SHORTEST_GRAM = 2;
    private static final int LONGEST_GRAM = 3;

    private static final class Standard {
        private static final LifeDomains ENGLISH =
                new LifeDomains(Weights.table("/meaning/life-domains-en.tsv", NAMES.size()));
        private static final LifeDomains KOREAN =
                new LifeDomains(Weights.table("/meaning/life-domains-ko.tsv", NAMES.size()));
    }

    private final HashedNames names;
    /** By name, one for each domain. */
    private final float[] weights;

    private final float[] bias;

    /** @param weights by trait, one for each domain; those of `*` always count */
    public LifeDomains(Map<String, float[]> weights) {
        List<String> named = List.copyOf(weights.keySet());
        this.names = new HashedNames(named.stream().mapToLong(HashedNames::hash).toArray());
        this.weights = new float[named.size() * NAMES.size()];
        for (int i = 0; i < named.size(); i++) {
            System.arraycopy(weights.get(named.get(i)), 0, this.weights, i * NAMES.size(), NAMES.size());
        }
        this.bias = weights.getOrDefault(BIAS, new float[NAMES.size()]);
    }

    /** Those that were learnt, by the language that the text is in. */
    public static double[] of(String text) {
        return of(text, traits(text));
    }

    /** The same. @param traits {@link #traits} of the text */
    static double[] of(String text, Set<String> traits) {
        return (Hangul.in(text) ? Standard.KOREAN : Standard.ENGLISH).probabilities(traits);
    }

    /** One for each domain, together 1. */
    public double[] probabilities(String text) {
        return probabilities(traits(text));
    }

    private double[] probabilities(Set<String> traits) {
        int[] known = traits.stream()
                .mapToInt(names::number)
                .filter(number -> number != HashedNames.NONE)
                .toArray();
        double scale = 1 / Math.sqrt(Math.max(1, known.length));
        double[] odds = new double[NAMES.size()];
        double sum = 0;
        for (int domain = 0; domain < odds.length; domain++) {
            double score = bias[domain];
            for (int number : known) {
                score += scale * weights[number * odds.length + domain];
            }
            odds[domain] = Math.exp(score);
            sum += odds[domain];
        }
        for (int domain = 0; domain < odds.length; domain++) {
            odds[domain] /= sum;
        }
        return odds;
    }

    /** How alike two texts are by their domains, from 0 to 1 (the Bhattacharyya coefficient). */
    public static double alike(double[] one, double[] other) {
        double alike = 0;
        for (int domain = 0; domain < one.length; domain++) {
            alike += Math.sqrt(one[domain] * other[domain]);
        }
        return alike;
    }

    /** What the model sees of a text. */
    public static Set<String> traits(String text) {
        Set<String> traits = new LinkedHashSet<>();
        Matcher tokens = TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isDigit(token.charAt(0))) {
                traits.add("0");
            } else if (Hangul.is(token.charAt(0))) {
                traits.add(token);
                grams("_" + token, traits);
            } else {
                traits.add(token);
                for (int length = SHORTEST_BEGINNING; length <= LONGEST_BEGINNING; length++) {
                    if (token.length() > length) {
                        traits.add("~" + token.substring(0, length));
                    }
                }
            }
        }
        return traits;
    }

    private static void grams(String word, Set<String> traits) {
        for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                traits.add("~" + word.substring(from, from + length));
            }
        }
    }
}
