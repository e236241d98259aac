package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a message says what is so instead of what it put out of date, where no fact of it does. */
final class News {
    private static final Pattern LEFT_OUT = Pattern.compile(" … ");
    /** So much of the words of a change a note must tell. */
    private static final double TOLD = 0.5;

    private final List<String> words;
    private final List<Candidate> candidates;

    /** @param told the words that tell what is out of date, or what is so instead */
    News(String told, List<Candidate> candidates) {
        this.words = pieces(told);
        this.candidates = candidates;
    }

    /** The candidate that keeps the words of the change as they were told; empty where the message says anything else. */
    OptionalInt note() {
        int[] kept = kept();
        return kept.length == 1 && isNote(candidates.get(kept[0])) && told(candidates.get(kept[0])) >= TOLD
                ? OptionalInt.of(kept[0])
                : OptionalInt.empty();
    }

    /** Whether nothing is kept of what the message says to be so. */
    boolean isLost() {
        return kept().length == 0;
    }

    private int[] kept() {
        return IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).effect() == Effect.ASSERT
                        && candidates.get(i).kind() != Kind.EPISODE)
                .toArray();
    }

    private static boolean isNote(Candidate candidate) {
        return candidate.kind() == Kind.UNSORTED && !candidate.negated();
    }

    /** The share of the words that it tells. */
    private double told(Candidate note) {
        List<String> told = pieces(note.text());
        double kept = words.stream().mapToInt(word -> within(word, told)).sum();
        return kept / words.stream().mapToInt(String::length).sum();
    }

    /** How many characters of some words stand in others. */
    private static int within(String word, List<String> told) {
        return told.stream().anyMatch(each -> each.contains(word))
                ? word.length()
                : told.stream().filter(word::contains).mapToInt(String::length).sum();
    }

    private static List<String> pieces(String text) {
        return Stream.of(LEFT_OUT.split(text)).map(String::strip).toList();
    }
}
