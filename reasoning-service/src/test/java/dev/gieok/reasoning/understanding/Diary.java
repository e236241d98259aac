package dev.gieok.reasoning.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What one person told over some weeks, and what of it each message ended: changes are as rare as among people, and most
 * of what is said later is about what was told before.
 */
record Diary(List<Entry> entries) {
    /** From which of them it is learnt what tells of a change. */
    static final List<String> LEARNT = List.of("4", "5", "6", "7", "9", "11", "12", "16", "17");

    /** Of what was said last, so much is seen with a message. */
    private static final int SEEN = 6;

    /** How much of the shorter of two texts is in the other, when they tell the same. */
    private static final double SAME = 0.6;

    /** @param ends those pieces of what was said before that are no longer so */
    record Entry(String message, List<String> ends) {}

    /**
     * What a diary made of its changes.
     *
     * @param right pieces that were ended
     * @param missed pieces that were told, kept in some memory, and were not ended
     * @param wrong what was ended and is still so
     * @param calm messages that end nothing
     * @param disturbed those of them in which something was ended all the same
     * @param doubted pieces that were put in doubt
     * @param shaken what was put in doubt and is still so
     */
    record Count(int right, int missed, int wrong, int calm, int disturbed, int doubted, int shaken) {
        static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    right + other.right,
                    missed + other.missed,
                    wrong + other.wrong,
                    calm + other.calm,
                    disturbed + other.disturbed,
                    doubted + other.doubted,
                    shaken + other.shaken);
        }
    }

    /** None where a language has no such file. */
    static List<Diary> learnt(String language) {
        return LEARNT.stream()
                .map(number -> language + "-" + number)
                .filter(name -> Diary.class.getResource("/understanding/diaries/" + name + ".tsv") != null)
                .flatMap(name -> of(name).stream())
                .toList();
    }

    /** Those of `understanding/diaries/NAME.tsv`: a line a message, a tab, its pieces; a blank line between people. */
    static List<Diary> of(String name) {
        String file = "/understanding/diaries/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(Diary.class.getResourceAsStream(file), file)) {
            List<Diary> diaries = new ArrayList<>();
            List<Entry> entries = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n\n";
            for (String line :
                    text.lines().filter(each -> !each.startsWith("#")).toList()) {
                if (!line.isBlank()) {
                    entries.add(parsed(line));
                } else if (!entries.isEmpty()) {
                    diaries.add(new Diary(List.copyOf(entries)));
                    entries.clear();
                }
            }
            return diaries;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry parsed(String line) {
        String[] columns = line.split("\t");
        List<String> ends = columns.length < 2
                ? List.of()
                : Arrays.stream(columns[1].split("\\|")).map(String::strip).toList();
        return new Entry(columns[0], ends);
    }

    /** What is done with each message, before it is noted. */
    interface Listener {
        void hear(Notebook before, Extraction said, Entry entry);
    }

    /** Tells all of it to a new notebook. */
    void tell(Listener listener) {
        Notebook notebook = new Notebook();
        for (int i = 0; i < entries.size(); i++) {
            Extraction said = Understood.of(entries.get(i).message(), before(i));
            listener.hear(notebook, said, entries.get(i));
            notebook.note(said);
        }
    }

    Count count() {
        Notebook notebook = new Notebook();
        Count count = Count.NONE;
        for (int i = 0; i < entries.size(); i++) {
            Set<String> before = new LinkedHashSet<>(notebook.held());
            notebook.note(Understood.of(entries.get(i).message(), before(i)));
            Set<String> ended = new LinkedHashSet<>(before);
            notebook.held().forEach(ended::remove);
            count = count.plus(count(entries.get(i).ends(), before, ended, notebook.doubted()));
        }
        return count;
    }

    /** What was said before the message of that number and is seen with it. */
    String[] before(int i) {
        return entries.subList(Math.max(0, i - SEEN), i).stream()
                .map(Entry::message)
                .toArray(String[]::new);
    }

    private static Count count(List<String> pieces, Set<String> before, Set<String> ended, List<String> inDoubt) {
        int right = 0;
        int missed = 0;
        for (String piece : pieces) {
            if (ended.stream().anyMatch(text -> same(text, piece))) {
                right++;
            } else if (before.stream().anyMatch(text -> same(text, piece))) {
                missed++;
            }
        }
        int wrong = (int) ended.stream().filter(text -> !isAny(pieces, text)).count();
        boolean calm = pieces.isEmpty();
        int doubted = (int) inDoubt.stream().filter(text -> isAny(pieces, text)).count();
        return new Count(
                right, missed, wrong, calm ? 1 : 0, calm && wrong > 0 ? 1 : 0, doubted, inDoubt.size() - doubted);
    }

    /** Whether a text that is held tells any of the pieces. */
    static boolean isAny(List<String> pieces, String text) {
        return pieces.stream().anyMatch(piece -> same(text, piece));
    }

    private static boolean same(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= SAME * shorter;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}“”‘’]+")));
    }
}
