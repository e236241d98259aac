package dev.gieok.reasoning.understanding;

import dev.gieok.platform.change.reading.CrossEncoder;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What `src/test/python/train.py` learns from. */
public final class TrainingPairs {
    /**
     * What was told, and what was said later.
     *
     * @param yes whether that ended what was told, or is a question that it answers
     */
    public record Pair(String told, String said, boolean yes) {
        private String line() {
            return (yes ? 1 : 0) + "\t" + told + "\t" + said;
        }
    }

    private TrainingPairs() {}

    /** `pairs.tsv`: tokens, whether it is so, and both texts, a line each; `pairs.bin`: their numbers in half precision. */
    public static void write(Path work, List<Pair> pairs) throws IOException {
        List<String> lines = new ArrayList<>();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(work.resolve("pairs.bin"))))) {
            for (Pair pair : pairs) {
                float[] numbers = CrossEncoder.embedded(pair.told(), pair.said());
                lines.add(numbers.length / CrossEncoder.DIMENSION + "\t" + pair.line());
                for (float number : numbers) {
                    out.writeShort(Float.floatToFloat16(number));
                }
            }
        }
        Files.write(work.resolve("pairs.tsv"), lines);
    }
}
