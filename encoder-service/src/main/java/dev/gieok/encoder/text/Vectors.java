package dev.gieok.encoder.text;

/** Arithmetic on vectors that every model needs. */
public final class Vectors {
    private Vectors() {}

    /** The same direction with length one; a zero vector stays as it is. Changes its argument. */
    public static float[] normalised(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
