package dev.gieok.reasoning.meaning;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** What all-MiniLM-L6-v2 makes of texts, and arithmetic on it. */
final class MiniLm {
    private MiniLm() {}

    static double[][] embedded(List<String> texts) {
        var model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        return texts.parallelStream()
                .map(text -> model.embed(text).content().vector())
                .map(vector -> IntStream.range(0, vector.length)
                        .mapToDouble(i -> vector[i])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The whole words of the model's own tokenizer. */
    static Set<String> tokens() throws IOException {
        try (InputStream in = MiniLm.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
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

    static double[] mean(double[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (double[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.length;
            }
        }
        return mean;
    }

    static void centre(double[][] vectors) {
        centre(vectors, mean(vectors));
    }

    static void centre(double[][] vectors, double[] mean) {
        for (double[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                vector[i] -= mean[i];
            }
        }
    }

    /** The first principal components of what is centred. */
    static List<double[]> components(double[][] vectors, int most) {
        RealMatrix matrix = new Array2DRowRealMatrix(vectors, false);
        EigenDecomposition eigen = new EigenDecomposition(matrix.transpose().multiply(matrix));
        double[] values = eigen.getRealEigenvalues();
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .limit(most)
                .map(component -> eigen.getEigenvector(component).toArray())
                .toList();
    }

    static double[][] along(double[][] vectors, List<double[]> components) {
        RealMatrix axes = new Array2DRowRealMatrix(components.toArray(double[][]::new), false);
        return new Array2DRowRealMatrix(vectors, false)
                .multiply(axes.transpose())
                .getData();
    }
}
