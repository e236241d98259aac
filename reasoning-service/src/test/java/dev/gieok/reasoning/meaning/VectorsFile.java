package dev.gieok.reasoning.meaning;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Vectors as platform reads them: the number of names and of dimensions, then each name, what a step is worth, a byte for each dimension. */
final class VectorsFile {
    private VectorsFile() {}

    /** @param vectors by name, all of one length */
    static void write(Path file, Map<String, double[]> vectors) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(vectors.size());
            out.writeInt(vectors.values().iterator().next().length);
            for (Map.Entry<String, double[]> each : vectors.entrySet()) {
                double most =
                        Arrays.stream(each.getValue()).map(Math::abs).max().orElseThrow();
                double step = Math.max(most, Float.MIN_NORMAL) / Byte.MAX_VALUE;
                out.writeUTF(each.getKey());
                out.writeFloat((float) step);
                for (double cell : each.getValue()) {
                    out.writeByte((int) Math.round(cell / step));
                }
            }
        }
    }

    /** @param file on the class path */
    static Set<String> names(String file) throws IOException {
        try (DataInputStream data =
                new DataInputStream(Objects.requireNonNull(VectorsFile.class.getResourceAsStream(file)))) {
            Set<String> names = new HashSet<>();
            int count = data.readInt();
            int dimensions = data.readInt();
            for (int i = 0; i < count; i++) {
                names.add(data.readUTF());
                data.skipNBytes(Float.BYTES + dimensions);
            }
            return names;
        }
    }
}
