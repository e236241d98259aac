package dev.gieok.platform.meaning;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike two texts are in meaning, English, Korean or one of each: a text is the sum of the vectors of its words, or
 * of what its Korean words are made of ({@link LifeDomains#traits}). They are data, distilled by reasoning-service's tests
 * from all-MiniLM-L6-v2: what it makes of each English word by itself (as Model2Vec), less the commoner the word is
 * (smooth inverse frequency, Arora et al. 2017), and moved so that the sums come close to what it makes of whole texts;
 * Korean comes close to what it makes of their translations. No model runs here. Immutable, safe to share.
 */
public final class WordVectors {
    private static final Pattern WORD = Pattern.compile("[a-z']+");
    /** “Crochets” is looked up as “crochet”, too. */
    private static final int LONGEST_ENDING = 3;

    private static final int SHORTEST_STEM = 4;

    private static final int LATIN_END = 0x250;
    private static final int LETTERS_IN_A_SYLLABLE = 2;

    private static final class Standard {
        private static final Vectors ENGLISH = Vectors.read("words-en.bin");
        private static final Vectors KOREAN = Vectors.read("words-ko.bin");
    }

    private WordVectors() {}

    /** A vector of length 1; of length 0 where no word is known. Of a mixed text, each language counts by its letters. */
    public static float[] of(String text) {
        return of(text, traits(text));
    }

    /** The same. @param traits {@link #traits} of the text */
    static float[] of(String text, Set<String> traits) {
        float[] english = sum(Standard.ENGLISH, words(text));
        long syllables = Hangul.count(text);
        if (syllables == 0) {
            return english;
        }
        float[] korean = sum(Standard.KOREAN, traits);
        long letters = text.chars()
                .filter(letter -> letter < LATIN_END && Character.isLetter(letter))
                .count();
        for (int i = 0; i < korean.length; i++) {
            korean[i] = LETTERS_IN_A_SYLLABLE * syllables * korean[i] + letters * english[i];
        }
        return unit(korean);
    }

    private static float[] sum(Vectors vectors, Set<String> names) {
        float[] sum = new float[vectors.dimensions()];
        for (String name : names) {
            vectors.add(sum, row(vectors, name), 1);
        }
        return unit(sum);
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= (float) length;
        }
        return vector;
    }

    /** From 0 to 1: the cosine, where it is above 0. */
    public static double alike(float[] one, float[] other) {
        return Math.max(0, Math.min(1, dot(one, other)));
    }

    /** What a Korean text is made of. */
    public static Set<String> traits(String text) {
        return LifeDomains.traits(text);
    }

    /** Each different English word once, in small letters. */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static int row(Vectors vectors, String word) {
        int row = vectors.row(word);
        for (int cut = 1; row == Vectors.NONE && cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            row = vectors.row(word.substring(0, word.length() - cut));
        }
        return row;
    }

    private static double dot(float[] one, float[] other) {
        double dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }
}
