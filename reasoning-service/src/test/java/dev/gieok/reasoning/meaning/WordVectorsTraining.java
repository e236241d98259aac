package dev.gieok.reasoning.meaning;

import dev.gieok.platform.meaning.WordVectors;
import dev.gieok.reasoning.understanding.LabelledLine;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.math3.linear.ArrayRealVector;

/**
 * Distils {@link WordVectors} from all-MiniLM-L6-v2, both languages along the same principal components.
 *
 * <p>English: every whole word that the tokenizer or the labelled files know is embedded by itself and scaled by how rare
 * it is in those files. From there the vectors move, no further than they must (ridge regression), so that the sums of the
 * words of the labelled texts come close to what the model makes of the whole texts. Korean: the traits of Korean texts
 * are moved from nothing to what the model makes of their English translations (`meaning/ko-en.tsv`).
 */
final class WordVectorsTraining {
    private static final int DIMENSIONS = 96;
    /** Of the smooth inverse frequency; as in Arora et al. */
    private static final double SMOOTH = 1e-3;

    private static final double RIDGE = 1;
    private static final double KOREAN_RIDGE = 0.2;
    private static final double SHORTEST = 0.2;
    private static final int RAREST = 2;

    private final List<String> texts = texts();
    private final Map<String, Double> shares = shares(texts);
    private final List<String> words;
    private final double[][] alone;
    private final List<double[]> components;
    private final double[][] wholes = MiniLm.embedded(texts);
    private final double[] mean = MiniLm.mean(wholes);

    private WordVectorsTraining() throws IOException {
        Set<String> known = new TreeSet<>(shares.keySet());
        known.addAll(MiniLm.tokens());
        words = List.copyOf(known);
        alone = MiniLm.embedded(words);
        MiniLm.centre(alone);
        MiniLm.centre(wholes, mean);
        components = MiniLm.components(alone, DIMENSIONS);
    }

    /** @param args the folder of `words-en.bin` and `words-ko.bin`, and the file of the axes that the encoder reads */
    public static void main(String[] args) throws IOException {
        WordVectorsTraining training = new WordVectorsTraining();
        training.axes(Path.of(args[1]));
        training.english(Path.of(args[0], "words-en.bin"));
        training.korean(Path.of(args[0], "words-ko.bin"));
    }

    private void english(Path file) throws IOException {
        double[][] begin = MiniLm.along(alone, components);
        for (int i = 0; i < begin.length; i++) {
            double rarity = SMOOTH / (SMOOTH + shares.getOrDefault(words.get(i), 0.0));
            begin[i] = scaled(begin[i], rarity);
        }
        int[][] rows = rows(texts, words, WordVectors::words);
        double[][] wanted = MiniLm.along(wholes, components);
        for (int text = 0; text < rows.length; text++) {
            double[] sum = new double[DIMENSIONS];
            for (int word : rows[text]) {
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += begin[word][i];
                }
            }
            wanted[text] = scaled(wanted[text], Math.max(SHORTEST, length(sum)) / length(wanted[text]));
        }
        double[] ones = new double[rows.length];
        Arrays.fill(ones, 1);
        write(file, words, new Ridge(rows, ones, words.size(), RIDGE).moved(begin, wanted));
    }

    private void korean(Path file) throws IOException {
        List<Translated> pairs = Translated.learnt();
        Map<String, Integer> counts = new TreeMap<>();
        pairs.forEach(pair -> WordVectors.traits(pair.korean()).forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        List<String> traits = List.copyOf(counts.keySet());
        int[][] rows = rows(pairs.stream().map(Translated::korean).toList(), traits, WordVectors::traits);
        double[] scales = Arrays.stream(rows)
                .mapToDouble(row -> 1 / Math.sqrt(Math.max(1, row.length)))
                .toArray();
        double[][] english =
                MiniLm.embedded(pairs.stream().map(Translated::english).toList());
        MiniLm.centre(english, mean);
        double[][] wanted = MiniLm.along(english, components);
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = scaled(wanted[i], 1 / length(wanted[i]));
        }
        double[][] nothing = new double[traits.size()][DIMENSIONS];
        write(file, traits, new Ridge(rows, scales, traits.size(), KOREAN_RIDGE).moved(nothing, wanted));
    }

    /** The mean of what the model makes of texts, how far they are from it, and the components. */
    private void axes(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(mean.length);
            out.writeInt(DIMENSIONS);
            out.writeFloat((float) Arrays.stream(wholes)
                    .mapToDouble(WordVectorsTraining::length)
                    .average()
                    .orElseThrow());
            for (double value : mean) {
                out.writeFloat((float) value);
            }
            for (double[] component : components) {
                for (double value : component) {
                    out.writeFloat((float) value);
                }
            }
        }
    }

    private static void write(Path file, List<String> names, double[][] vectors) throws IOException {
        Map<String, double[]> named = new LinkedHashMap<>();
        for (int i = 0; i < vectors.length; i++) {
            named.put(names.get(i), vectors[i]);
        }
        VectorsFile.write(file, named);
    }

    /** What was said and what was told before, each once. */
    private static List<String> texts() {
        Set<String> texts = new TreeSet<>();
        for (String set : LabelledLine.LEARNT) {
            for (LabelledLine line : LabelledLine.of("en", set)) {
                texts.add(line.text());
                texts.addAll(line.before());
            }
        }
        texts.removeIf(text -> WordVectors.words(text).isEmpty());
        return List.copyOf(texts);
    }

    /** In what share of the texts a word stands. */
    private static Map<String, Double> shares(List<String> texts) {
        Map<String, Double> shares = new HashMap<>();
        texts.forEach(text ->
                WordVectors.words(text).forEach(word -> shares.merge(word, 1.0 / texts.size(), Double::sum)));
        return shares;
    }

    /** @param names sorted @return which of them each of the texts has */
    private static int[][] rows(List<String> texts, List<String> names, Function<String, Set<String>> traits) {
        return texts.stream()
                .map(text -> traits.apply(text).stream()
                        .mapToInt(trait -> Collections.binarySearch(names, trait))
                        .filter(row -> row >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static double[] scaled(double[] vector, double scale) {
        return Arrays.stream(vector).map(value -> scale * value).toArray();
    }

    private static double length(double[] vector) {
        return new ArrayRealVector(vector, false).getNorm();
    }
}
