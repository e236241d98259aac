package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a message says what is so instead of what it put out of date, where no fact of it does. */
final class News {
    private static final Pattern LEFT_OUT = Pattern.compile(Change.LEFT_OUT);
    /** So much of the words of a change a note must tell. */
    private static final double TOLD = 0.5;

    private final List<Candidate> candidates;
    private final int[] kept;

    News(List<Candidate> candidates) {
        this.candidates = candidates;
        this.kept = IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).effect() == Effect.ASSERT
                        && candidates.get(i).kind() != Kind.EPISODE)
                .toArray();
    }

    /** Whether nothing is kept of what the message says to be so. */
    boolean isLost() {
        return kept.length == 0;
    }

    /** The candidate that is all that the message says to be so, where that is a note. */
    OptionalInt note() {
        return kept.length == 1
                        && candidates.get(kept[0]).kind() == Kind.UNSORTED
                        && !candidates.get(kept[0]).negated()
                ? OptionalInt.of(kept[0])
                : OptionalInt.empty();
    }

    /** Whether the note keeps these words, as they were told. */
    boolean isNoted(String told) {
        List<String> words = pieces(told);
        List<String> noted = note().stream()
                .mapToObj(candidates::get)
                .flatMap(note -> pieces(note.text()).stream())
                .toList();
        double kept = words.stream().mapToInt(word -> within(word, noted)).sum();
        return kept >= TOLD * words.stream().mapToInt(String::length).sum();
    }

    /** How many characters of some words stand in others. */
    private static int within(String word, List<String> noted) {
        return noted.stream().anyMatch(each -> each.contains(word))
                ? word.length()
                : noted.stream().filter(word::contains).mapToInt(String::length).sum();
    }

    private static List<String> pieces(String text) {
        return Stream.of(LEFT_OUT.split(text)).map(String::strip).toList();
    }
}
