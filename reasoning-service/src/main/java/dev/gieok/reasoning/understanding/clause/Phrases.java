package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Word sequences with a value each, found longest first. */
public final class Phrases<T> {
    /** A phrase found: how many words it covers and what it stands for. */
    public record Found<T>(int length, T value) {}

    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    public void add(String phrase, T value) {
        List<String> words = List.of(phrase.split(" "));
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        entries.add(new Entry<>(words, value));
        entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
    }

    /** @param wordAt the lower-case word at an index, null past the end */
    public @Nullable Found<T> at(int index, IntFunction<@Nullable String> wordAt) {
        String first = wordAt.apply(index);
        for (Entry<T> entry : byFirst.getOrDefault(first == null ? "" : first, List.of())) {
            boolean fits = true;
            for (int i = 1; i < entry.words().size() && fits; i++) {
                fits = entry.words().get(i).equals(wordAt.apply(index + i));
            }
            if (fits) {
                return new Found<>(entry.words().size(), entry.value());
            }
        }
        return null;
    }
}
