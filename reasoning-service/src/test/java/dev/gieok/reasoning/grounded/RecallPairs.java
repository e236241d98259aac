package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.answering.AnswerReader;
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
import java.util.stream.IntStream;

/**
 * Writes what `src/test/python/train.py` learns for recall: whether a memory answers a question, and whether a later one,
 * rather than an earlier one, answers it now. From lives and changes, and from what other people asked of what they had
 * told; in the words of the message and in those that are held of it.
 */
final class RecallPairs {
    /** Of what else the same person told so many that come closest to the question, and so many others. */
    private static final int CLOSE = 4;

    private static final int OTHERS = 2;
    /** One of so many questions whose answer never changed is learnt from. */
    private static final int ASKED = 3;

    /** What is told besides a change, and how often another lot of it. */
    private static final int BESIDES = 12;

    private static final int LOTS = 2;

    private static final Instant TOLD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Extractor EXTRACTOR = new Extractor();

    private final Map<String, List<String>> held = new HashMap<>();
    private final Random random = new Random(5);
    private final Set<Pair> pairs = new LinkedHashSet<>();

    private RecallPairs() {}

    /** @param args the folder to write to, and the files with lives (`en-2.txt`) and with changes (`en-dev.txt`, others read by half) */
    public static void main(String[] args) throws IOException {
        RecallPairs written = new RecallPairs();
        for (String file : List.of(args).subList(1, args.length)) {
            written.read(Path.of(file));
        }
        for (String language : List.of("en", "ko")) {
            for (List<String> authors : List.of(AskedLine.READ, AskedLine.PLAIN, AskedLine.NEWS)) {
                AskedLine.people(language, authors).forEach(written::addAsked);
            }
        }
        List<Pair> answering = new ArrayList<>(AnsweringPairs.all());
        Collections.shuffle(answering, written.random);
        answering.stream().limit(answering.size() * 2L / 5).forEach(written.pairs::add);
        List<Pair> all = List.copyOf(written.pairs);
        TrainingPairs.write(Path.of(args[0]), all);
        System.out.println(
                all.size() + " pairs, " + all.stream().filter(Pair::yes).count() + " so");
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.matches("..-?\\d+\\.txt")) {
            ChangingLine.lives(file).forEach(this::addLife);
            return;
        }
        if (name.contains("-together-")) {
            List<ToldTogether> all = ToldTogether.read(file);
            all.forEach(told -> add(told, all.get(random.nextInt(all.size()))));
            return;
        }
        List<ChangingLine> changes = ChangingLine.changes(file);
        List<String> others = ChangingLine.others(file.resolveSibling(name.substring(0, 2) + "-others.txt"));
        IntStream.range(0, changes.size())
                .filter(i -> name.contains("dev") || i % 2 == 0)
                .flatMap(i -> IntStream.generate(() -> i).limit(LOTS))
                .forEach(i -> add(
                        changes.get(i),
                        random.ints(BESIDES, 0, others.size())
                                .mapToObj(others::get)
                                .toList()));
    }

    private void addLife(List<ChangingLine> life) {
        for (ChangingLine line : life) {
            add(
                    line,
                    life.stream()
                            .filter(other -> other != line)
                            .flatMap(other -> List.of(other.first(), other.later()).stream())
                            .toList());
        }
    }

    private void add(ChangingLine line, List<String> others) {
        List<String> first =
                texts(line.first()).stream().filter(line::wasBefore).toList();
        List<String> later = texts(line.later()).stream().filter(line::isNow).toList();
        List<String> rest =
                texts(line.later()).stream().filter(text -> !line.isNow(text)).toList();
        List<String> besides = new ArrayList<>(
                new LinkedHashSet<>(others.stream().map(this::one).toList()));
        for (String asked : line.questions()) {
            String question = AnswerReader.asQuestion(asked);
            Collections.shuffle(besides, random);
            List<String> close = closest(question, besides.subList(OTHERS, besides.size()));
            List<String> some = new ArrayList<>(close);
            some.addAll(besides.subList(0, OTHERS));
            for (String now : later) {
                first.forEach(before -> succeeds(before, question, now, true));
                succeeds(any(close), question, now, true);
            }
            if (!first.isEmpty()) {
                some.forEach(other -> succeeds(any(first), question, other, false));
                succeeds(any(close), question, any(first), true);
            }
            for (int i = 0; i < 2; i++) {
                succeeds(any(close), question, any(some), false);
            }
            for (String other : rest) {
                // What else the same message says.
                pairs.add(new Pair(other, question, false));
                if (!first.isEmpty()) {
                    succeeds(any(first), question, other, false);
                }
            }
            first.forEach(text -> pairs.add(new Pair(text, question, true)));
            later.forEach(text -> pairs.add(new Pair(text, question, true)));
            some.stream().limit(CLOSE + 1L).forEach(text -> pairs.add(new Pair(text, question, false)));
        }
    }

    /** @param other what somebody else told */
    private void add(ToldTogether told, ToldTogether other) {
        List<String> before = texts(told.before());
        for (ToldTogether.Asked asked : told.asked()) {
            String question = AnswerReader.asQuestion(asked.question());
            boolean first = asked == told.asked().getFirst();
            for (String text : texts(told.message())) {
                boolean answers = asked.isAnsweredBy(text);
                pairs.add(new Pair(text, question, answers));
                if (first) {
                    before.forEach(earlier -> succeeds(earlier, question, text, answers));
                }
            }
            before.forEach(text -> pairs.add(new Pair(text, question, first)));
            pairs.add(new Pair(one(other.message()), question, false));
            succeeds(any(before), question, one(other.message()), false);
        }
    }

    private void addAsked(List<AskedLine> person) {
        for (AskedLine line : person) {
            if (!line.isAnswered() || random.nextInt(ASKED) > 0) {
                continue;
            }
            String question = AnswerReader.asQuestion(line.question());
            String expected = line.expected().toLowerCase(Locale.ROOT);
            List<String> right = line.told().stream()
                    .flatMap(told -> texts(told).stream())
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(expected))
                    .toList();
            List<String> others = closest(
                    question,
                    person.stream()
                            .flatMap(other -> other.told().stream())
                            .filter(told -> !line.told().contains(told))
                            .distinct()
                            .map(this::one)
                            .toList());
            if (!right.isEmpty() && others.size() == CLOSE) {
                String answer = any(right);
                succeeds(any(others), question, answer, true);
                succeeds(answer, question, any(others), false);
            }
        }
    }

    private void succeeds(String earlier, String question, String later, boolean yes) {
        if (!earlier.equals(later)) {
            pairs.add(new Pair(earlier, question + " " + later, yes));
        }
    }

    private static List<String> closest(String question, List<String> texts) {
        return texts.stream()
                .sorted(Comparator.comparingDouble(told -> -Dense.alike(question, told)))
                .limit(CLOSE)
                .toList();
    }

    private String one(String told) {
        return any(texts(told));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** The message, and what is held of it; not what ends by it. */
    private List<String> texts(String told) {
        return held.computeIfAbsent(told, asked -> {
            Set<String> texts = new LinkedHashSet<>(List.of(asked));
            EXTRACTOR
                    .extract(new Utterance(asked, null, TOLD, ZoneOffset.UTC, Trust.PERSON, Retention.AUTO, List.of()))
                    .candidates()
                    .stream()
                    .filter(candidate -> candidate.effect() != Effect.END)
                    .map(Candidate::text)
                    .forEach(texts::add);
            return List.copyOf(texts);
        });
    }
}
