package dev.gieok.reasoning.understanding;

import java.util.List;

/** Softmax regression by Adam over the whole batch. The same data give the same weights. */
final class SoftmaxTraining {
    private static final double RATE = 0.1;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    /** The columns of an example that are not 0, what they are, and which class it is of. */
    record Row(int[] columns, double[] values, int label) {}

    private SoftmaxTraining() {}

    /** @return by column, the weight for each class */
    static double[][] train(List<Row> rows, int columns, int classes, int steps, double decay) {
        double[][] weights = new double[columns][classes];
        double[][] first = new double[columns][classes];
        double[][] second = new double[columns][classes];
        for (int step = 1; step <= steps; step++) {
            double[][] gradient = gradient(rows, weights, classes, decay);
            double firstBias = 1 - Math.pow(FIRST, step);
            double secondBias = 1 - Math.pow(SECOND, step);
            for (int i = 0; i < columns; i++) {
                for (int c = 0; c < classes; c++) {
                    first[i][c] = FIRST * first[i][c] + (1 - FIRST) * gradient[i][c];
                    second[i][c] = SECOND * second[i][c] + (1 - SECOND) * gradient[i][c] * gradient[i][c];
                    weights[i][c] -= RATE * (first[i][c] / firstBias) / (Math.sqrt(second[i][c] / secondBias) + 1e-8);
                }
            }
        }
        return weights;
    }

    private static double[][] gradient(List<Row> rows, double[][] weights, int classes, double decay) {
        double[][] gradient = new double[weights.length][classes];
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < classes; c++) {
                gradient[i][c] = decay * weights[i][c];
            }
        }
        for (Row row : rows) {
            double[] shares = shares(row, weights, classes);
            for (int c = 0; c < classes; c++) {
                double error = (shares[c] - (row.label() == c ? 1 : 0)) / rows.size();
                for (int k = 0; k < row.columns().length; k++) {
                    gradient[row.columns()[k]][c] += error * row.values()[k];
                }
            }
        }
        return gradient;
    }

    private static double[] shares(Row row, double[][] weights, int classes) {
        double[] shares = new double[classes];
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            double score = 0;
            for (int k = 0; k < row.columns().length; k++) {
                score += row.values()[k] * weights[row.columns()[k]][c];
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
