package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.reasoning.understanding.AskingTraining;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.TrainingPairs;
import dev.gieok.reasoning.understanding.TrainingPairs.Pair;
import dev.gieok.reasoning.understanding.Utterance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes what `src/test/python/train.py` learns from whether what was told answers a question: what the questions that
 * are learnt from were asked of, in the words of the message and in those that are held of it, and what the same person
 * told besides.
 */
final class AnsweringPairs {
    /** Of what else the same person told so many that come closest, and so many others. */
    private static final int CLOSE = 3;

    private static final int OTHERS = 1;
    /** So many times what is asked of short plain facts counts. */
    private static final int PLAIN = 2;

    private static final Instant TOLD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Extractor EXTRACTOR = new Extractor();

    private final Map<String, Set<String>> held = new HashMap<>();
    private final Random random = new Random(5);
    private final List<Pair> pairs = new ArrayList<>();

    private AnsweringPairs() {}

    /** @param args the folder to write `pairs.tsv` and `pairs.bin` to */
    public static void main(String[] args) throws IOException {
        List<Pair> pairs = all();
        TrainingPairs.write(Path.of(args[0]), pairs);
        System.out.println(
                pairs.size() + " pairs, " + pairs.stream().filter(Pair::yes).count() + " answer");
    }

    static List<Pair> all() {
        AnsweringPairs written = new AnsweringPairs();
        for (String language : List.of("en", "ko")) {
            written.add(AskedLine.people(language, AskedLine.READ));
            for (int time = 0; time < PLAIN; time++) {
                written.add(AskedLine.people(language, AskedLine.PLAIN));
            }
            written.add(AskedLine.people(language, AskedLine.NEWS));
            List<AskedLine> alone = AskedLine.by(language, AskingTraining.AUTHORS);
            alone.forEach(line -> written.add(line, written.some(alone)));
        }
        return written.pairs;
    }

    private List<AskedLine> some(List<AskedLine> all) {
        return random.ints(12, 0, all.size()).mapToObj(all::get).toList();
    }

    private void add(List<List<AskedLine>> people) {
        people.forEach(person -> person.forEach(line -> add(line, person)));
    }

    private void add(AskedLine line, List<AskedLine> person) {
        String question = AnswerReader.asQuestion(line.question());
        String expected = line.expected().toLowerCase(Locale.ROOT);
        for (String told : line.told()) {
            for (String text : texts(told)) {
                boolean has = text.toLowerCase(Locale.ROOT).contains(expected);
                // Of a piece of the message that lacks the words of the answer it is not known whether it answers.
                if (!line.isAnswered() || has) {
                    pairs.add(new Pair(text, question, line.isAnswered()));
                }
            }
        }
        List<String> others = new ArrayList<>(new LinkedHashSet<>(person.stream()
                .flatMap(other -> other.told().stream())
                .filter(told -> !line.told().contains(told))
                .toList()));
        Collections.shuffle(others, random);
        others.stream().limit(OTHERS).forEach(told -> pairs.add(new Pair(one(told), question, false)));
        others.stream()
                .skip(OTHERS)
                .sorted(Comparator.comparingDouble(told -> -Dense.alike(question, told)))
                .limit(CLOSE)
                .forEach(told -> pairs.add(new Pair(one(told), question, false)));
    }

    private String one(String told) {
        List<String> texts = List.copyOf(texts(told));
        return texts.get(random.nextInt(texts.size()));
    }

    /** The message, and what is held of it. */
    private Set<String> texts(String told) {
        return held.computeIfAbsent(told, asked -> {
            Set<String> texts = new LinkedHashSet<>(List.of(asked));
            EXTRACTOR
                    .extract(new Utterance(asked, null, TOLD, ZoneOffset.UTC, Trust.PERSON, Retention.AUTO, List.of()))
                    .candidates()
                    .forEach(candidate -> texts.add(candidate.text()));
            return texts;
        });
    }
}
