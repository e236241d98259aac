package dev.gieok.platform.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads learnt weights from the class path: a name, then its weights, parted by tabs; an empty one is 0. */
final class Weights {
    private Weights() {}

    /** @param columns weights in each line */
    static Map<String, float[]> table(String file, int columns) {
        Map<String, float[]> table = new HashMap<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns + 1) {
                throw new IllegalStateException(
                        file + " has " + (cells.length - 1) + " weights in the line of " + cells[0]);
            }
            float[] weights = new float[columns];
            for (int i = 0; i < columns; i++) {
                weights[i] = cells[i + 1].isEmpty() ? 0 : Float.parseFloat(cells[i + 1]);
            }
            table.put(cells[0], weights);
        }
        return table;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("/change/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
