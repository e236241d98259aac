package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.TrainingPairs.Pair;
import dev.gieok.reasoning.understanding.clause.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes what `src/test/python/train.py` learns of what is worth keeping: messages by themselves, and whether they were;
 * those that are labelled, and others that were written to tell, to ask or to bid something.
 */
public final class WorthPairs {
    /** Much more was written that tells than that passes: of what no line labels by itself, one of so many that tell. */
    private static final int TELLING = 3;

    /** What is labelled counts so many times. */
    private static final int LABELLED = 2;

    private final Map<String, Boolean> texts = new LinkedHashMap<>();
    private final Map<String, Boolean> others = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private WorthPairs() {}

    /** @param args the folder to write to, and files with lives and with changes, whose messages all tell something */
    public static void main(String[] args) throws IOException {
        WorthPairs written = new WorthPairs();
        for (String language : List.of("en", "ko")) {
            written.addLabelled(language);
            written.addOthers(language);
        }
        for (String file : List.of(args).subList(1, args.length)) {
            written.addTold(Path.of(file));
        }
        Random random = new Random(11);
        written.others.forEach((text, worth) -> {
            if (!worth || random.nextInt(TELLING) == 0) {
                written.texts.putIfAbsent(text, worth);
            }
        });
        written.texts.forEach((text, worth) -> written.pairs.add(new Pair("", text, worth)));
        TrainingPairs.write(Path.of(args[0]), written.pairs);
        System.out.println(written.pairs.size() + " messages, "
                + written.pairs.stream().filter(Pair::yes).count() + " worth keeping");
    }

    private void addLabelled(String language) {
        Stream.concat(LabelledLine.CHANGES.stream(), LabelledLine.WORTH.stream())
                .distinct()
                .flatMap(set -> LabelledLine.of(language, set).stream())
                .filter(line -> !line.label().equals("secret"))
                .forEach(line -> {
                    boolean worth = !line.action().equals("discard");
                    pairs.addAll(Collections.nCopies(LABELLED - 1, new Pair("", line.text(), worth)));
                    texts.put(line.text(), worth);
                    line.before().forEach(before -> others.putIfAbsent(before, true));
                });
    }

    private void addOthers(String language) {
        Stream.concat(LabelledLine.READ.stream(), LabelledLine.TOLD.stream())
                .flatMap(set -> LabelledLine.of(language, set).stream())
                .forEach(line -> {
                    texts.putIfAbsent(line.text(), !line.action().equals("discard"));
                    Stream.concat(line.before().stream(), line.beside().stream())
                            .forEach(told -> others.putIfAbsent(told, true));
                });
        MatterSentence.of(language).forEach(sentence -> others.putIfAbsent(sentence.text(), !sentence.isQuestion()));
        addCells("asking/" + language + "-sorts.tsv", "tells");
        addCells("asking/" + language + "-orders.tsv", "standing");
        Data.lines("asking/questions-" + language + ".txt").forEach(question -> texts.putIfAbsent(question, false));
    }

    private void addCells(String file, String worth) {
        Data.lines(file).stream()
                .map(line -> line.split("\t"))
                .forEach(cells -> texts.putIfAbsent(cells[0], cells[1].equals(worth)));
    }

    /** Lines of lives or of changes: what was told first and later stand before the questions. */
    private void addTold(Path file) throws IOException {
        boolean lives = file.getFileName().toString().matches("..-?\\d+\\.txt");
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(" \\| ");
            if (!line.startsWith("#") && cells.length > 2) {
                texts.putIfAbsent(cells[lives ? 0 : 1], true);
                texts.putIfAbsent(cells[lives ? 1 : 2], true);
            }
        }
    }
}
