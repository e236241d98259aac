package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.SoftmaxTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Trains {@link Closeness} on the half of the asked questions that is learnt from. Its argument is the folder `questions`. */
final class ClosenessTraining {
    static final int LEARNT = 1;

    private static final int STEPS = 2_000;
    private static final double DECAY = 1e-4;

    private ClosenessTraining() {}

    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "ko")) {
            double[] weights = train(language);
            List<String> lines = new ArrayList<>();
            lines.add("# Learnt by ClosenessTraining from the asked questions; do not edit. Number, weight.");
            for (int i = 0; i < weights.length; i++) {
                lines.add(Closeness.NAMES.get(i) + "\t" + weights[i]);
            }
            Files.write(Path.of(args[0], "closeness-" + language + ".tsv"), lines);
        }
    }

    /** Each question with all that anybody told: what was told before it answers it, the rest does not. */
    static double[] train(String language) {
        Closeness untrained = new Closeness(Rules.standard(), Map.of());
        List<AskedLine> lines = AskedLine.half(language, LEARNT);
        int columns = Closeness.NAMES.size();
        int[] all = IntStream.range(0, columns).toArray();
        List<SoftmaxTraining.Row> rows = new ArrayList<>();
        for (AskedLine asked : lines) {
            Closeness.Text question = untrained.asked(asked.question());
            for (AskedLine other : lines) {
                for (String told : other.told()) {
                    boolean answers = other == asked && asked.isAnswered();
                    rows.add(new SoftmaxTraining.Row(
                            all,
                            untrained.numbers(question, untrained.told(told, Dense.alike(asked.question(), told))),
                            answers ? 1 : 0));
                }
            }
        }
        double[][] weights = SoftmaxTraining.train(rows, columns, 2, STEPS, DECAY);
        return IntStream.range(0, columns)
                .mapToDouble(i -> Math.round((weights[i][1] - weights[i][0]) * 100) / 100.0)
                .toArray();
    }
}
