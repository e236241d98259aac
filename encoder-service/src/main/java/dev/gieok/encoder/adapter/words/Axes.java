package dev.gieok.encoder.adapter.words;

import dev.gieok.encoder.text.Vectors;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Where the vectors of words lie in the space of all-MiniLM-L6-v2: along principal components, from the mean of what it
 * makes of texts. Written by reasoning-service's tests (`WordVectorsTraining`).
 *
 * <p>The file: the floats of the model's vectors and the number of components (int); how far texts are from their mean
 * (float); the mean; the components.
 */
final class Axes {
    private static final String FILE = "/text/minilm-axes.bin";

    private final float distance;
    private final float[] mean;
    private final float[][] components;

    private Axes(float distance, float[] mean, float[][] components) {
        this.distance = distance;
        this.mean = mean;
        this.components = components;
    }

    static Axes load() {
        try (InputStream in = Objects.requireNonNull(Axes.class.getResourceAsStream(FILE), FILE);
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            int floats = data.readInt();
            float[][] components = new float[data.readInt()][];
            float distance = data.readFloat();
            float[] mean = floats(data, floats);
            for (int i = 0; i < components.length; i++) {
                components[i] = floats(data, floats);
            }
            return new Axes(distance, mean, components);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    int dimension() {
        return mean.length;
    }

    /** @param along one value for each component, of length 1 or 0 @return of length 1 */
    float[] whole(float[] along) {
        float[] whole = mean.clone();
        for (int component = 0; component < components.length; component++) {
            for (int i = 0; i < whole.length; i++) {
                whole[i] += distance * along[component] * components[component][i];
            }
        }
        return Vectors.normalised(whole);
    }

    private static float[] floats(DataInputStream data, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = data.readFloat();
        }
        return floats;
    }
}
