package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.grounded.AskedLine;
import dev.gieok.reasoning.understanding.LeaningTraining.Example;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.leaning.Asking;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Trains {@link Asking} on what people asked and told. Its argument is the folder of the weights. */
public final class AskingTraining {
    /** Those of the asked files that are learnt from. */
    public static final List<String> AUTHORS = List.of("a", "b");

    /**
     * What is so, what changed it, and what passes: no orders. The Korean one is not learnt from for what is worth keeping,
     * where it took “작년에 재즈 공연을 봤어” for nothing.
     */
    private static final List<String> NEWS = List.of("fresh-58", "fresh-59");

    private static final Set<String> ASKS = Set.of("question", "request", "general-knowledge");
    /** Neither the one nor the other: orders that hold from now on, what others said. */
    private static final Set<String> UNCLEAR =
            Set.of("instruction", "learn", "material", "quotation", "role-play", "secret", "polite", "small-talk");

    private static final Set<String> ONCE =
            Set.of("request", "question", "material", "polite", "learn", "role-play", "general-knowledge");

    private static final Rules RULES = Rules.standard();

    private AskingTraining() {}

    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "ko")) {
            LeaningTraining.write(Path.of(args[0], "asks-" + language + ".tsv"), asks(language));
            LeaningTraining.write(Path.of(args[0], "told-" + language + ".tsv"), told(language));
            LeaningTraining.write(Path.of(args[0], "standing-" + language + ".tsv"), standing(language));
        }
    }

    static List<Example> asks(String language) {
        List<Example> examples = new ArrayList<>();
        for (String[] line : sorts(language)) {
            examples.add(example(language, line[0], !line[1].equals("tells")));
        }
        examples.addAll(asked(language, learnt(language)));
        orders(language, "orders").stream()
                .filter(order -> !order.kept())
                .forEach(once -> examples.add(new Example(once.traits(), true)));
        stated(language).stream()
                .filter(text -> !isOrder(text, language))
                .forEach(text -> examples.add(example(language, text, false)));
        for (String set : LabelledLine.LEARNT) {
            for (LabelledLine line : LabelledLine.of(language, set)) {
                if (!UNCLEAR.contains(line.label())) {
                    examples.add(example(language, line.text(), ASKS.contains(line.label())));
                }
            }
        }
        return examples;
    }

    /** What is bidden from now on, beside what is bidden once, asked and told. */
    static List<Example> standing(String language) {
        List<Example> examples = new ArrayList<>(orders(language, "orders"));
        stated(language).forEach(text -> examples.add(example(language, text, isOrder(text, language))));
        for (String set : LabelledLine.LEARNT) {
            for (LabelledLine line : LabelledLine.of(language, set)) {
                boolean stands = line.label().equals("instruction");
                if (stands || line.action().equals("discard") && ONCE.contains(line.label())) {
                    examples.add(example(language, line.text(), stands));
                }
            }
        }
        sorts(language).forEach(line -> examples.add(example(language, line[0], false)));
        for (String set : NEWS) {
            LabelledLine.of(language, set).forEach(line -> examples.add(example(language, line.text(), false)));
        }
        List<AskedLine> alone = AskedLine.by(language, AUTHORS);
        asked(language, alone).forEach(line -> examples.add(new Example(line.traits(), false)));
        // What they told may be an order that stands.
        learnt(language).forEach(line -> examples.add(example(language, line.question(), false)));
        return examples;
    }

    /** What single people asked, and what people asked of a dozen things that they had told. */
    private static List<AskedLine> learnt(String language) {
        List<AskedLine> lines = new ArrayList<>(AskedLine.by(language, AUTHORS));
        AskedLine.people(language, AskedLine.READ).forEach(lines::addAll);
        return lines;
    }

    /** @param file `orders`, which are learnt from, or `orders-unread` */
    static List<Example> orders(String language, String file) {
        return lines(language, file).stream()
                .map(line -> example(language, line[0], line[1].equals("standing")))
                .toList();
    }

    /** What holds of somebody, or from now on: what is read with a change of it. */
    private static Set<String> stated(String language) {
        Set<String> stated = new LinkedHashSet<>();
        Stream.concat(LabelledLine.READ.stream(), LabelledLine.TOLD.stream())
                .flatMap(set -> LabelledLine.of(language, set).stream())
                .forEach(line -> {
                    stated.addAll(line.before());
                    stated.addAll(line.beside());
                    if (line.action().equals("update")) {
                        stated.add(line.text());
                    }
                });
        return stated;
    }

    private static boolean isOrder(String text, String language) {
        Sentence all = new Sentence(0, text.length(), false);
        return RULES.clauses(text, all, language, Instant.EPOCH, ZoneOffset.UTC).stream()
                .anyMatch(clause -> clause.has(Mark.REQUEST));
    }

    /** What was asked, and what was told before. */
    static List<Example> asked(String language, List<AskedLine> lines) {
        List<Example> examples = new ArrayList<>();
        lines.forEach(line -> examples.add(example(language, line.question(), true)));
        lines.stream()
                .flatMap(line -> line.told().stream())
                .distinct()
                .forEach(told -> examples.add(example(language, told, false)));
        return examples;
    }

    static List<Example> told(String language) {
        // Not what people asked of a dozen things: a third of it sounds like a task, and is read as a question anyway.
        List<Example> examples = new ArrayList<>(ofModels(language, AskedLine.by(language, AUTHORS)));
        for (String[] line : sorts(language)) {
            if (!line[1].equals("tells")) {
                examples.add(example(language, line[0], line[1].equals("told")));
            }
        }
        return examples;
    }

    /** Whether what they asked for was told, or needs a language model. */
    static List<Example> ofModels(String language, List<AskedLine> lines) {
        return lines.stream()
                .map(line -> example(language, line.question(), !line.needsModel()))
                .toList();
    }

    private static List<String[]> sorts(String language) {
        return lines(language, "sorts");
    }

    /** Of `asking/LANGUAGE-FILE.tsv`. */
    static List<String[]> lines(String language, String file) {
        return Data.lines("asking/" + language + "-" + file + ".tsv").stream()
                .map(line -> line.split("\t"))
                .toList();
    }

    private static Example example(String language, String text, boolean wanted) {
        return new Example(Traits.ofWords(Asking.unmarked(text), language.equals("ko")), wanted);
    }
}
