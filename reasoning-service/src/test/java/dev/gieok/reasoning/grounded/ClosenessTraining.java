package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.AskingTraining;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.SoftmaxTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains {@link Closeness} on the asked questions that are learnt from. Its argument is the folder `questions`. */
final class ClosenessTraining {
    static final int LEARNT = 1;

    /** So much of what others told each question is compared with. */
    private static final int OTHERS = 50;

    private static final long SEED = 1;
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

    /** Each question with what was told before it, which answers it or does not, and with what others told, which does not. */
    static double[] train(String language) {
        Closeness untrained = new Closeness(Rules.standard(), Map.of());
        List<AskedLine> lines = learnt(language);
        List<String> all = lines.stream().flatMap(line -> line.told().stream()).toList();
        int columns = Closeness.NAMES.size();
        int[] every = IntStream.range(0, columns).toArray();
        Map<String, Closeness.Text> texts = new HashMap<>();
        Random random = new Random(SEED);
        List<SoftmaxTraining.Row> rows = new ArrayList<>();
        for (AskedLine asked : lines) {
            Closeness.Text question = untrained.asked(asked.question());
            List<String> compared = new ArrayList<>(asked.told());
            random.ints(OTHERS, 0, all.size()).mapToObj(all::get).forEach(compared::add);
            for (String told : compared) {
                double dense = Dense.alike(asked.question(), told);
                Closeness.Text text = texts.computeIfAbsent(told, each -> untrained.told(each, 0));
                boolean answers = asked.told().contains(told) && asked.isAnswered();
                rows.add(new SoftmaxTraining.Row(
                        every, untrained.numbers(question, alike(text, dense)), answers ? 1 : 0));
            }
        }
        double[][] weights = SoftmaxTraining.train(rows, columns, 2, STEPS, DECAY);
        return IntStream.range(0, columns)
                .mapToDouble(i -> Math.round((weights[i][1] - weights[i][0]) * 100) / 100.0)
                .toArray();
    }

    private static Closeness.Text alike(Closeness.Text told, double dense) {
        return new Closeness.Text(
                told.whole(), told.words(), told.people(), told.gist(), dense, told.sort(), told.asks());
    }

    private static List<AskedLine> learnt(String language) {
        List<AskedLine> lines = new ArrayList<>(AskedLine.half(language, LEARNT));
        lines.addAll(AskedLine.by(language, AskingTraining.AUTHORS));
        return lines;
    }
}
