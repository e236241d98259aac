package dev.gieok.standalone.qdrant.vector;

import org.apache.lucene.util.BytesRef;

/** How two dense vectors are compared. */
public enum Metric {
    /** Vectors are brought to unit length when they are stored, as Qdrant does, so that a dot product is the cosine. */
    COSINE {
        @Override
        public float[] prepared(float[] vector) {
            double squares = 0;
            for (float value : vector) {
                squares += (double) value * value;
            }
            double length = Math.sqrt(squares);
            if (length < SMALLEST || Math.abs(squares - 1) < ALREADY_UNIT) {
                return vector;
            }
            float[] unit = new float[vector.length];
            for (int i = 0; i < unit.length; i++) {
                unit[i] = (float) (vector[i] / length);
            }
            return unit;
        }

        @Override
        public double goodness(float[] query, BytesRef stored) {
            return StoredFloats.dot(query, stored);
        }
    },
    DOT {
        @Override
        public double goodness(float[] query, BytesRef stored) {
            return StoredFloats.dot(query, stored);
        }
    },
    EUCLID {
        @Override
        public double goodness(float[] query, BytesRef stored) {
            return -StoredFloats.squaredDistance(query, stored);
        }

        @Override
        public float score(double goodness) {
            return (float) Math.sqrt(-goodness);
        }

        @Override
        public boolean passes(float score, float threshold) {
            return score < threshold;
        }
    };

    private static final double SMALLEST = 1e-12;
    private static final double ALREADY_UNIT = 1e-6;

    /** The vector as it is stored and asked with. */
    public float[] prepared(float[] vector) {
        return vector;
    }

    /** The higher the better. The stored vector is as long as the query. */
    public abstract double goodness(float[] query, BytesRef stored);

    /** What the caller sees: a similarity, or for Euclid a distance. */
    public float score(double goodness) {
        return (float) goodness;
    }

    public boolean passes(float score, float threshold) {
        return score > threshold;
    }
}
