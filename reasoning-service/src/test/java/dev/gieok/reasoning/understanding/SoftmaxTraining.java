package dev.gieok.reasoning.understanding;

import java.util.Arrays;
import java.util.List;

/** Softmax regression by Adam over the whole batch. The same data give the same weights. */
public final class SoftmaxTraining {
    /** The columns of an example that are not 0, what they are, and which class it is of. */
    public record Row(int[] columns, double[] values, int label) {}

    private SoftmaxTraining() {}

    /** @return by column, the weight for each class */
    public static double[][] train(List<Row> rows, int columns, int classes, int steps, double decay) {
        double[] weights = new double[columns * classes];
        Adam adam = new Adam(weights.length);
        for (int step = 0; step < steps; step++) {
            adam.step(weights, gradient(rows, weights, classes, decay));
        }
        double[][] trained = new double[columns][];
        for (int column = 0; column < columns; column++) {
            trained[column] = Arrays.copyOfRange(weights, column * classes, (column + 1) * classes);
        }
        return trained;
    }

    private static double[] gradient(List<Row> rows, double[] weights, int classes, double decay) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = decay * weights[i];
        }
        for (Row row : rows) {
            double[] shares = shares(row, weights, classes);
            for (int c = 0; c < classes; c++) {
                double error = (shares[c] - (row.label() == c ? 1 : 0)) / rows.size();
                for (int k = 0; k < row.columns().length; k++) {
                    gradient[row.columns()[k] * classes + c] += error * row.values()[k];
                }
            }
        }
        return gradient;
    }

    private static double[] shares(Row row, double[] weights, int classes) {
        double[] shares = new double[classes];
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            double score = 0;
            for (int k = 0; k < row.columns().length; k++) {
                score += row.values()[k] * weights[row.columns()[k] * classes + c];
            }
            shares[c] = Math.exp(score);
            sum += shares[c];
        }
        for (int c = 0; c < classes; c++) {
            shares[c] /= sum;
        }
        return shares;
    }
}
