package dev.gieok.reasoning.understanding;

/** The optimiser of Kingma and Ba (2015), with its usual settings. The same gradients give the same weights. */
final class Adam {
    private static final double RATE = 0.1;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double EPSILON = 1e-8;

    private final double[] first;
    private final double[] second;
    private int steps;

    Adam(int weights) {
        this.first = new double[weights];
        this.second = new double[weights];
    }

    /** Moves the weights one step against their gradient. */
    void step(double[] weights, double[] gradient) {
        steps++;
        double firstBias = 1 - Math.pow(FIRST, steps);
        double secondBias = 1 - Math.pow(SECOND, steps);
        for (int i = 0; i < weights.length; i++) {
            first[i] = FIRST * first[i] + (1 - FIRST) * gradient[i];
            second[i] = SECOND * second[i] + (1 - SECOND) * gradient[i] * gradient[i];
            weights[i] -= RATE * (first[i] / firstBias) / (Math.sqrt(second[i] / secondBias) + EPSILON);
        }
    }
}
