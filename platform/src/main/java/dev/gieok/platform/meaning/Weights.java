package dev.gieok.platform.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads learnt weights from the class path: a name, then its weights, parted by tabs; an empty one is 0. */
public final class Weights {
    private Weights() {}

    /**
     * @param resource on the class path
     * @param columns weights in each line
     */
    public static Map<String, float[]> table(String resource, int columns) {
        Map<String, float[]> table = new HashMap<>();
        for (String line : lines(resource)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns + 1) {
                throw new IllegalStateException(
                        resource + " has " + (cells.length - 1) + " weights in the line of " + cells[0]);
            }
            float[] weights = new float[columns];
            for (int i = 0; i < columns; i++) {
                weights[i] = cells[i + 1].isEmpty() ? 0 : Float.parseFloat(cells[i + 1]);
            }
            table.put(cells[0], weights);
        }
        return table;
    }

    /** Those of a resource that say something, without comments. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
