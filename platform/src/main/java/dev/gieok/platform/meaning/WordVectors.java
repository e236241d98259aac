package dev.gieok.platform.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How alike two texts are in meaning, English, Korean or one of each: a text is the sum of the vectors of its words, or
 * of what its Korean words are made of ({@link LifeDomains#traits}). They are data, distilled by reasoning-service's tests
 * from all-MiniLM-L6-v2: what it makes of each English word by itself (as Model2Vec), less the commoner the word is
 * (smooth inverse frequency, Arora et al. 2017), and moved so that the sums come close to what it makes of whole texts;
 * Korean comes close to what it makes of their translations. No model runs here. Immutable, safe to share.
 *
 * <p>The file: the number of words and of dimensions (int); then for each word its letters (modified UTF-8), what one
 * step is worth (float), and a signed byte for each dimension.
 */
public final class WordVectors {
    private static final Pattern WORD = Pattern.compile("[a-z']+");
    /** “Crochets” is looked up as “crochet”, too. */
    private static final int LONGEST_ENDING = 3;

    private static final int SHORTEST_STEM = 4;

    private static final int LATIN_END = 0x250;
    private static final int LETTERS_IN_A_SYLLABLE = 2;

    private static final class Standard {
        private static final WordVectors ENGLISH = read("words-en.bin");
        private static final WordVectors KOREAN = read("words-ko.bin");
    }

    private final Map<String, Integer> rows;
    private final float[] steps;
    private final byte[] cells;
    private final int dimensions;

    private WordVectors(Map<String, Integer> rows, float[] steps, byte[] cells, int dimensions) {
        this.rows = rows;
        this.steps = steps;
        this.cells = cells;
        this.dimensions = dimensions;
    }

    /** A vector of length 1; of length 0 where no word is known. Of a mixed text, each language counts by its letters. */
    public static float[] of(String text) {
        float[] english = Standard.ENGLISH.sum(words(text));
        long syllables = Hangul.count(text);
        if (syllables == 0) {
            return english;
        }
        float[] korean = Standard.KOREAN.sum(traits(text));
        long letters = text.chars()
                .filter(letter -> letter < LATIN_END && Character.isLetter(letter))
                .count();
        for (int i = 0; i < korean.length; i++) {
            korean[i] = LETTERS_IN_A_SYLLABLE * syllables * korean[i] + letters * english[i];
        }
        return unit(korean);
    }

    private float[] sum(Set<String> names) {
        float[] sum = new float[dimensions];
        for (String name : names) {
            Integer row = row(name);
            for (int i = 0; row != null && i < dimensions; i++) {
                sum[i] += steps[row] * cells[row * dimensions + i];
            }
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

    private @Nullable Integer row(String word) {
        Integer row = rows.get(word);
        for (int cut = 1; row == null && cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            row = rows.get(word.substring(0, word.length() - cut));
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

    private static WordVectors read(String file) {
        try (InputStream in = Objects.requireNonNull(WordVectors.class.getResourceAsStream("/meaning/" + file), file);
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            int words = data.readInt();
            int dimensions = data.readInt();
            Map<String, Integer> rows = HashMap.newHashMap(words);
            float[] steps = new float[words];
            byte[] cells = new byte[words * dimensions];
            for (int row = 0; row < words; row++) {
                rows.put(data.readUTF(), row);
                steps[row] = data.readFloat();
                data.readFully(cells, row * dimensions, dimensions);
            }
            return new WordVectors(rows, steps, cells, dimensions);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
