package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.AskingTraining;
import dev.gieok.reasoning.understanding.LogisticTraining;
import dev.gieok.reasoning.understanding.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains {@link Closeness} on the asked questions that are learnt from. Its argument is the folder `questions`. */
final class ClosenessTraining {
    static final int LEARNT = 1;

    /** So much of what others told each question is compared with. */
    private static final int OTHERS = 50;

    private static final long SEED = 1;
    private static final double DECAY = 5e-5;

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
        Comparing comparing = new Comparing(Rules.standard());
        List<AskedLine> lines = learnt(language);
        List<String> all = lines.stream().flatMap(line -> line.told().stream()).toList();
        Map<String, Compared> texts = new HashMap<>();
        Random random = new Random(SEED);
        List<LogisticTraining.Row> rows = new ArrayList<>();
        for (AskedLine asked : lines) {
            Compared question = comparing.asked(asked.question());
            List<String> compared = new ArrayList<>(asked.told());
            random.ints(OTHERS, 0, all.size()).mapToObj(all::get).forEach(compared::add);
            for (String told : compared) {
                double dense = Dense.alike(asked.question(), told);
                Compared text = texts.computeIfAbsent(told, each -> comparing.told(each, 0));
                boolean answers = asked.told().contains(told) && asked.isAnswered();
                rows.add(new LogisticTraining.Row(Closeness.numbers(question, alike(text, dense)), answers));
            }
        }
        return Arrays.stream(LogisticTraining.train(rows, DECAY))
                .map(weight -> Math.round(weight * 100) / 100.0)
                .toArray();
    }

    private static Compared alike(Compared told, double dense) {
        return new Compared(told.whole(), told.words(), told.people(), told.gist(), dense, told.sort(), told.asks());
    }

    private static List<AskedLine> learnt(String language) {
        List<AskedLine> lines = new ArrayList<>(AskedLine.half(language, LEARNT));
        lines.addAll(AskedLine.by(language, AskingTraining.AUTHORS));
        return lines;
    }
}
