package dev.gieok.reasoning.understanding;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Logistic regression over a few numbers by Newton's method: the one optimum, after some ten passes over the examples. */
public final class LogisticTraining {
    private static final int MOST_PASSES = 50;
    private static final double CLOSE = 1e-9;

    /** The numbers of an example, a constant among them, and whether it is one. */
    public record Row(double[] numbers, boolean label) {}

    private LogisticTraining() {}

    /** @param decay of the squares of the weights, against the mean loss of an example */
    public static double[] train(List<Row> rows, double decay) {
        int columns = rows.getFirst().numbers().length;
        RealVector weights = new ArrayRealVector(columns);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            RealVector step = step(rows, weights.toArray(), decay);
            weights = weights.subtract(step);
            if (step.getLInfNorm() < CLOSE) {
                return weights.toArray();
            }
        }
        throw new IllegalStateException("no optimum after " + MOST_PASSES + " passes");
    }

    /** The gradient by the inverse of its curvature. */
    private static RealVector step(List<Row> rows, double[] weights, double decay) {
        int columns = weights.length;
        double[] gradient = new double[columns];
        double[][] curvature = new double[columns][columns];
        for (Row row : rows) {
            double[] numbers = row.numbers();
            double score = 0;
            for (int i = 0; i < columns; i++) {
                score += weights[i] * numbers[i];
            }
            double odds = 1 / (1 + Math.exp(-score));
            double error = (odds - (row.label() ? 1 : 0)) / rows.size();
            double bend = odds * (1 - odds) / rows.size();
            for (int i = 0; i < columns; i++) {
                gradient[i] += error * numbers[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += bend * numbers[i] * numbers[j];
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            gradient[i] += decay * weights[i];
            curvature[i][i] += decay;
            for (int j = 0; j < i; j++) {
                curvature[j][i] = curvature[i][j];
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(curvature, false);
        return new CholeskyDecomposition(matrix).getSolver().solve(new ArrayRealVector(gradient, false));
    }
}
