package dev.gieok.memory.decision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When two objects are the same thing said twice: case, width, articles, spacing and an English plural do not count. */
final class Objects {
    private static final Set<String> LIGHT =
            Set.of("a", "an", "the", "my", "our", "to", "of", "with", "for", "in", "at");

    private Objects() {}

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** Whether an object is named by a part of another: “Android” of “Android phone”, “안드로이드” of “안드로이드폰”. */
    static boolean within(String part, String whole) {
        List<String> there = words(whole);
        List<String> wanted = words(part);
        return wanted.stream().mapToInt(String::length).sum() > 1
                && wanted.stream()
                        .allMatch(word -> there.stream()
                                .anyMatch(other -> hangul(word) ? other.startsWith(word) : other.equals(word)));
    }

    private static List<String> words(String object) {
        return Arrays.stream(object.split("[\\s\\p{Punct}]+"))
                .map(Objects::normal)
                .filter(word -> !word.isEmpty() && !LIGHT.contains(word))
                .toList();
    }

    /** Particles follow a Korean word without a space. */
    private static boolean hangul(String word) {
        return word.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    static String normal(String object) {
        String text = Normalizer.normalize(object, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^(a|an|the|my|our)\\s+", "")
                .replaceAll("[\\s\\p{Punct}]+", "");
        return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
