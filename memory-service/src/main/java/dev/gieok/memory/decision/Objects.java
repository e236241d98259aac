package dev.gieok.memory.decision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** When two objects are the same thing said twice: case, width, articles, spacing and an English plural do not count. */
final class Objects {
    private Objects() {}

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** Whether an object is named by a part of another: “Android” of “Android phone”, “안드로이드” of “안드로이드폰”. */
    static boolean within(String part, String whole) {
        String wanted = normal(part);
        boolean hangul = wanted.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        return wanted.length() > 1
                && (hangul
                        ? normal(whole).startsWith(wanted)
                        : Arrays.stream(whole.split("[\\s\\p{Punct}]+"))
                                .anyMatch(word -> normal(word).equals(wanted)));
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
