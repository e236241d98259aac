package dev.gieok.platform.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Of which matter of a life a text tells or asks: a bedtime, an employer, what the dog eats, each with its probability.
 * Two texts of one matter tell of the same thing, in whichever words (“lights out at ten”, “I'm up until midnight
 * now”). A softmax regression over the words, their beginnings and, in Korean, their syllables ({@link
 * LifeDomains#traits}), and over what the text means ({@link WordVectors}), for words that it never saw; its weights are
 * data, learnt from sentences that were written for each matter of `meaning/matters.tsv`. Both languages have the same
 * matters.
 */
public final class Matters {
    /** The name of what always counts, and what stands before the number of a dimension of the meaning. */
    public static final String BIAS = "*";

    public static final String DIMENSION = "#";

    /** In the order of all arrays. */
    public static final List<String> NAMES;

    /** By matter, whether one thing is so at a time. */
    private static final boolean[] ONES;

    /** By matter, whether it is the same one whoever is spoken of: “my boss is Ann”, “I report to Ben”. */
    private static final boolean[] ANYBODYS;

    static {
        List<String[]> lines = Weights.lines("/meaning/matters.tsv").stream()
                .map(line -> line.split("\t"))
                .toList();
        NAMES = lines.stream().map(cells -> cells[0]).toList();
        ONES = flags(lines, 1, "one");
        ANYBODYS = flags(lines, 2, "any");
    }

    private static final class Standard {
        private static final Learnt ENGLISH = Learnt.of("matters-en.bin");
        private static final Learnt KOREAN = Learnt.of("matters-ko.bin");
    }

    /** @param dimensions where the vector of each dimension of the meaning is */
    private record Learnt(Vectors weights, int bias, int[] dimensions) {
        static Learnt of(String file) {
            Vectors weights = Vectors.read(file);
            int[] dimensions = IntStream.iterate(0, i -> weights.row(DIMENSION + i) != Vectors.NONE, i -> i + 1)
                    .map(i -> weights.row(DIMENSION + i))
                    .toArray();
            return new Learnt(weights, weights.row(BIAS), dimensions);
        }

        float[] shares(Set<String> traits, float[] meaning) {
            int[] known = traits.stream()
                    .mapToInt(weights::row)
                    .filter(row -> row != Vectors.NONE)
                    .toArray();
            float[] scores = new float[weights.dimensions()];
            weights.add(scores, bias, 1);
            float scale = (float) (1 / Math.sqrt(Math.max(1, known.length)));
            for (int row : known) {
                weights.add(scores, row, scale);
            }
            for (int i = 0; i < dimensions.length; i++) {
                weights.add(scores, dimensions[i], meaning[i]);
            }
            return Matters.shares(scores);
        }
    }

    private Matters() {}

    private static boolean[] flags(List<String[]> lines, int column, String flag) {
        boolean[] flags = new boolean[lines.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = lines.get(i)[column].equals(flag);
        }
        return flags;
    }

    /** One for each matter, together 1. */
    public static float[] of(String text) {
        Set<String> traits = LifeDomains.traits(text);
        return of(text, traits, WordVectors.of(text, traits));
    }

    /** The same. @param traits {@link LifeDomains#traits} of the text @param meaning {@link WordVectors#of} it */
    static float[] of(String text, Set<String> traits, float[] meaning) {
        return (Hangul.in(text) ? Standard.KOREAN : Standard.ENGLISH).shares(traits, meaning);
    }

    private static float[] shares(float[] scores) {
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i]);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** The square roots of some, which {@link #alike} compares. */
    static float[] roots(float[] shares) {
        float[] roots = new float[shares.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = (float) Math.sqrt(shares[i]);
        }
        return roots;
    }

    /** How alike two texts are by the {@link #roots} of their matters, from 0 to 1 (the Bhattacharyya coefficient). */
    static double alike(float[] one, float[] other) {
        return WordVectors.alike(one, other);
    }

    /** Whether of a matter one thing is so at a time. @param name one of {@link #NAMES} */
    public static boolean isOfOne(String name) {
        return ONES[NAMES.indexOf(name)];
    }

    /** How likely a text is of a matter of which one thing is so at a time, from 0 to 1. @param roots {@link #roots} */
    static double one(float[] roots) {
        return sum(roots, ONES);
    }

    /** How likely a text is of a matter that is the same whoever is spoken of, from 0 to 1. @param roots {@link #roots} */
    static double anybodys(float[] roots) {
        return sum(roots, ANYBODYS);
    }

    private static double sum(float[] roots, boolean[] which) {
        double likely = 0;
        for (int i = 0; i < roots.length; i++) {
            likely += which[i] ? roots[i] * roots[i] : 0;
        }
        return likely;
    }
}
