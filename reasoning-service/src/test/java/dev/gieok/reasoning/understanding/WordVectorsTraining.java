package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.platform.change.WordVectors;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.ConjugateGradient;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.JacobiPreconditioner;
import org.apache.commons.math3.linear.RealLinearOperator;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Distils {@link WordVectors} from all-MiniLM-L6-v2. Every whole word that its tokenizer or the labelled files know is
 * embedded by itself, along the principal components, and scaled by how rare it is in those files. From there the vectors
 * move, no further than they must (ridge regression), so that the sums of the words of the labelled texts come close to
 * what the model makes of the whole texts.
 */
final class WordVectorsTraining {
    private static final int DIMENSIONS = 96;
    /** Of the smooth inverse frequency; as in Arora et al. */
    private static final double SMOOTH = 1e-3;
    /** How hard it is for a word to move. */
    private static final double RIDGE = 1;

    private static final double SHORTEST = 0.2;
    private static final int STEPS = 1_000;
    private static final double RESIDUAL = 1e-3;

    private WordVectorsTraining() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        List<String> texts = texts(LeaningTraining.SETS);
        Map<String, Double> shares = shares(texts);
        Set<String> known = new TreeSet<>(shares.keySet());
        known.addAll(tokens());
        List<String> words = List.copyOf(known);
        double[][] vectors = embedded(words);
        centre(vectors);
        List<double[]> components = components(vectors);
        double[][] alone = along(vectors, components);
        for (int i = 0; i < alone.length; i++) {
            double rarity = SMOOTH / (SMOOTH + shares.getOrDefault(words.get(i), 0.0));
            for (int j = 0; j < DIMENSIONS; j++) {
                alone[i][j] *= rarity;
            }
        }
        double[][] wholes = embedded(texts);
        centre(wholes);
        double[][] moved = moved(alone, rows(texts, words), along(wholes, components));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
            out.writeInt(words.size());
            out.writeInt(DIMENSIONS);
            for (int i = 0; i < words.size(); i++) {
                write(words.get(i), moved[i], out);
            }
        }
    }

    private static void write(String word, double[] vector, DataOutputStream out) throws IOException {
        double most = Arrays.stream(vector).map(Math::abs).max().orElseThrow();
        double step = Math.max(most, Float.MIN_NORMAL) / Byte.MAX_VALUE;
        out.writeUTF(word);
        out.writeFloat((float) step);
        for (double cell : vector) {
            out.writeByte((int) Math.round(cell / step));
        }
    }

    /** What was said and what was told before, each once. */
    private static List<String> texts(List<String> sets) {
        Set<String> texts = new TreeSet<>();
        for (String set : sets) {
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

    /** The whole words of the model's own tokenizer. */
    private static Set<String> tokens() throws IOException {
        try (InputStream in = WordVectorsTraining.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            Set<String> tokens = new TreeSet<>();
            new ObjectMapper()
                    .readTree(Objects.requireNonNull(in))
                    .at("/model/vocab")
                    .fieldNames()
                    .forEachRemaining(tokens::add);
            tokens.removeIf(token -> !token.matches("[a-z']{2,}"));
            return tokens;
        }
    }

    /** Which words each of the texts has. */
    private static int[][] rows(List<String> texts, List<String> words) {
        return texts.stream()
                .map(text -> WordVectors.words(text).stream()
                        .mapToInt(word -> Collections.binarySearch(words, word))
                        .toArray())
                .toArray(int[][]::new);
    }

    static double[][] embedded(List<String> texts) {
        var model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        return texts.parallelStream()
                .map(text -> model.embed(text).content().vector())
                .map(vector -> IntStream.range(0, vector.length)
                        .mapToDouble(i -> vector[i])
                        .toArray())
                .toArray(double[][]::new);
    }

    static void centre(double[][] vectors) {
        int columns = vectors[0].length;
        double[] mean = new double[columns];
        for (double[] vector : vectors) {
            for (int i = 0; i < columns; i++) {
                mean[i] += vector[i] / vectors.length;
            }
        }
        for (double[] vector : vectors) {
            for (int i = 0; i < columns; i++) {
                vector[i] -= mean[i];
            }
        }
    }

    /** The first principal components of what is centred. */
    private static List<double[]> components(double[][] vectors) {
        RealMatrix matrix = new Array2DRowRealMatrix(vectors, false);
        EigenDecomposition eigen = new EigenDecomposition(matrix.transpose().multiply(matrix));
        double[] values = eigen.getRealEigenvalues();
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .limit(DIMENSIONS)
                .map(component -> eigen.getEigenvector(component).toArray())
                .toList();
    }

    private static double[][] along(double[][] vectors, List<double[]> components) {
        RealMatrix axes = new Array2DRowRealMatrix(components.toArray(double[][]::new), false);
        return new Array2DRowRealMatrix(vectors, false)
                .multiply(axes.transpose())
                .getData();
    }

    /** @param rows which words each text has @param wholes what the sum of them should point to, one for each text */
    private static double[][] moved(double[][] words, int[][] rows, double[][] wholes) {
        double[] lengths = new double[rows.length];
        for (int text = 0; text < rows.length; text++) {
            double[] sum = new double[DIMENSIONS];
            for (int word : rows[text]) {
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += words[word][i];
                }
            }
            lengths[text] = Math.max(SHORTEST, length(sum)) / length(wholes[text]);
        }
        Normal normal = new Normal(rows, words.length);
        double[][] moved = new double[words.length][DIMENSIONS];
        IntStream.range(0, DIMENSIONS).parallel().forEach(column -> {
            double[] from =
                    Arrays.stream(words).mapToDouble(word -> word[column]).toArray();
            double[] missing = normal.sums(from);
            for (int text = 0; text < rows.length; text++) {
                missing[text] = wholes[text][column] * lengths[text] - missing[text];
            }
            RealVector move = new ConjugateGradient(STEPS, RESIDUAL, false)
                    .solve(normal, normal.diagonal(), new ArrayRealVector(normal.spread(missing), false));
            for (int word = 0; word < words.length; word++) {
                moved[word][column] = from[word] + move.getEntry(word);
            }
        });
        return moved;
    }

    private static double length(double[] vector) {
        return new ArrayRealVector(vector, false).getNorm();
    }

    /** The matrix of the normal equations, which is too large to be written out. */
    private static final class Normal extends RealLinearOperator {
        private final int[][] rows;
        private final int columns;

        Normal(int[][] rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public int getRowDimension() {
            return columns;
        }

        @Override
        public int getColumnDimension() {
            return columns;
        }

        @Override
        public RealVector operate(RealVector vector) {
            double[] product = spread(sums(vector.toArray()));
            return new ArrayRealVector(product, false).add(vector.mapMultiply(RIDGE));
        }

        JacobiPreconditioner diagonal() {
            double[] ones = new double[rows.length];
            Arrays.fill(ones, 1);
            return new JacobiPreconditioner(
                    Arrays.stream(spread(ones)).map(texts -> texts + RIDGE).toArray(), false);
        }

        /** For each text, the sum over its words. */
        double[] sums(double[] words) {
            return Arrays.stream(rows)
                    .mapToDouble(row ->
                            Arrays.stream(row).mapToDouble(word -> words[word]).sum())
                    .toArray();
        }

        /** For each word, the sum over the texts that have it. */
        double[] spread(double[] texts) {
            double[] words = new double[columns];
            for (int text = 0; text < rows.length; text++) {
                for (int word : rows[text]) {
                    words[word] += texts[text];
                }
            }
            return words;
        }
    }
}
