package dev.gieok.reasoning.meaning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.ConjugateGradient;
import org.apache.commons.math3.linear.JacobiPreconditioner;
import org.apache.commons.math3.linear.RealLinearOperator;
import org.apache.commons.math3.linear.RealVector;

/** Ridge regression from the traits of texts to vectors: the matrix of its normal equations is too large to be written out. */
final class Ridge extends RealLinearOperator {
    private static final int STEPS = 1_000;
    private static final double RESIDUAL = 1e-3;

    private final int[][] rows;
    private final double[] scales;
    private final int traits;
    private final double ridge;

    /**
     * @param rows which traits each text has
     * @param scales what each trait of a text counts, one for each text
     * @param ridge how hard it is for a trait to move
     */
    Ridge(int[][] rows, double[] scales, int traits, double ridge) {
        this.rows = rows;
        this.scales = scales;
        this.traits = traits;
        this.ridge = ridge;
    }

    /** @param from where each trait begins @param wanted what the sum over each text should be @return where each trait ends up */
    double[][] moved(double[][] from, double[][] wanted) {
        int columns = wanted[0].length;
        double[][] moved = new double[traits][columns];
        IntStream.range(0, columns).parallel().forEach(column -> {
            double[] begin =
                    Arrays.stream(from).mapToDouble(trait -> trait[column]).toArray();
            double[] missing = sums(begin);
            for (int text = 0; text < rows.length; text++) {
                missing[text] = wanted[text][column] - missing[text];
            }
            RealVector move = new ConjugateGradient(STEPS, RESIDUAL, false)
                    .solve(this, diagonal(), new ArrayRealVector(spread(missing), false));
            for (int trait = 0; trait < traits; trait++) {
                moved[trait][column] = begin[trait] + move.getEntry(trait);
            }
        });
        return moved;
    }

    @Override
    public int getRowDimension() {
        return traits;
    }

    @Override
    public int getColumnDimension() {
        return traits;
    }

    @Override
    public RealVector operate(RealVector vector) {
        double[] product = spread(sums(vector.toArray()));
        return new ArrayRealVector(product, false).add(vector.mapMultiply(ridge));
    }

    private JacobiPreconditioner diagonal() {
        double[] squares = new double[traits];
        for (int text = 0; text < rows.length; text++) {
            for (int trait : rows[text]) {
                squares[trait] += scales[text] * scales[text];
            }
        }
        return new JacobiPreconditioner(
                Arrays.stream(squares).map(sum -> sum + ridge).toArray(), false);
    }

    /** For each text, the sum over its traits. */
    private double[] sums(double[] values) {
        double[] sums = new double[rows.length];
        for (int text = 0; text < rows.length; text++) {
            for (int trait : rows[text]) {
                sums[text] += values[trait];
            }
            sums[text] *= scales[text];
        }
        return sums;
    }

    /** For each trait, the sum over the texts that have it. */
    private double[] spread(double[] texts) {
        double[] values = new double[traits];
        for (int text = 0; text < rows.length; text++) {
            for (int trait : rows[text]) {
                values[trait] += scales[text] * texts[text];
            }
        }
        return values;
    }
}
