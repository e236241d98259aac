package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.grounded.AskedLine;
import dev.gieok.reasoning.understanding.LeaningTraining.Example;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.leaning.Asking;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Trains {@link Asking} on what people asked and told. Its argument is the folder of the weights. */
public final class AskingTraining {
    /** Those of the asked files that are learnt from. */
    public static final List<String> AUTHORS = List.of("a", "b");

    private static final Set<String> ASKS = Set.of("question", "request", "general-knowledge");
    /** Neither the one nor the other: orders that hold from now on, what others said. */
    private static final Set<String> UNCLEAR =
            Set.of("instruction", "learn", "material", "quotation", "role-play", "secret", "polite", "small-talk");

    private AskingTraining() {}

    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "ko")) {
            LeaningTraining.write(Path.of(args[0], "asks-" + language + ".tsv"), asks(language));
            LeaningTraining.write(Path.of(args[0], "told-" + language + ".tsv"), told(language));
        }
    }

    static List<Example> asks(String language) {
        List<Example> examples = new ArrayList<>();
        for (String[] line : sorts(language)) {
            examples.add(example(language, line[0], !line[1].equals("tells")));
        }
        examples.addAll(asked(language, AUTHORS));
        for (String set : LabelledLine.LEARNT) {
            for (LabelledLine line : LabelledLine.of(language, set)) {
                if (!UNCLEAR.contains(line.label())) {
                    examples.add(example(language, line.text(), ASKS.contains(line.label())));
                }
            }
        }
        return examples;
    }

    /** What was asked, and what was told before. */
    static List<Example> asked(String language, List<String> authors) {
        List<Example> examples = new ArrayList<>();
        for (AskedLine line : AskedLine.by(language, authors)) {
            examples.add(example(language, line.question(), true));
            line.told().forEach(told -> examples.add(example(language, told, false)));
        }
        return examples;
    }

    static List<Example> told(String language) {
        List<Example> examples = new ArrayList<>(ofAuthors(language, AUTHORS));
        for (String[] line : sorts(language)) {
            if (!line[1].equals("tells")) {
                examples.add(example(language, line[0], line[1].equals("told")));
            }
        }
        return examples;
    }

    /** Whether what they asked for was told, or needs a language model. */
    static List<Example> ofAuthors(String language, List<String> authors) {
        return AskedLine.by(language, authors).stream()
                .map(line -> example(language, line.question(), !line.needsModel()))
                .toList();
    }

    private static List<String[]> sorts(String language) {
        return Data.lines("asking/" + language + "-sorts.tsv").stream()
                .map(line -> line.split("\t"))
                .toList();
    }

    private static Example example(String language, String text, boolean wanted) {
        return new Example(Traits.ofWords(Asking.unmarked(text), language.equals("ko")), wanted);
    }
}
