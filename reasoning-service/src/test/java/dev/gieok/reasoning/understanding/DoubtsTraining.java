package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.LeaningTraining.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trains {@link Doubts} on the facts that were judged, the unread ones left aside. The same data give the same weights. */
public final class DoubtsTraining {
    /** There are a few thousand facts and more traits, most of them rare. */
    private static final double DECAY = 5e-5;

    private DoubtsTraining() {}

    /** @param args the folder of the weights that reasoning reads */
    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "ko")) {
            LeaningTraining.write(Path.of(args[0], "doubts-" + language + ".tsv"), trained(language));
        }
    }

    static Map<String, Double> trained(String language) {
        return SparseTraining.train(examples(language, "judged"), DECAY);
    }

    /** Whether it is wrong; what is only poor teaches nothing. */
    static List<Example> examples(String language, String name) {
        List<Example> examples = new ArrayList<>();
        JudgedFacts.Recorder recorder = new JudgedFacts.Recorder();
        for (JudgedFacts judged : JudgedFacts.of(language, name)) {
            judged.traits(recorder).forEach((fact, traits) -> {
                String verdict = judged.verdicts().getOrDefault(fact, "poor");
                if (!verdict.equals("poor")) {
                    examples.add(new Example(traits, verdict.equals("wrong")));
                }
            });
        }
        return examples;
    }
}
