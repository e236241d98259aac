package dev.gieok.memory.decision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two objects are the same thing said twice: case, width, articles, spacing and an English plural do not count. */
public final class SameObjects {
    private static final Pattern ARTICLE = Pattern.compile("^(a|an|the|my|our)\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");

    private SameObjects() {}

    public static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** Whether an object is named by a part of another: “Android” of “Android phone”, “안드로이드” of “안드로이드폰”. */
    static boolean within(String part, String whole) {
        String wanted = normal(part);
        boolean hangul = wanted.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        return wanted.length() > 1
                && (hangul
                        ? normal(whole).startsWith(wanted)
                        : BETWEEN_WORDS.splitAsStream(whole)
                                .anyMatch(word -> normal(word).equals(wanted)));
    }

    /** Two objects are the same thing exactly when this is equal. */
    public static String normal(String object) {
        String lower = Normalizer.normalize(object, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String text = BETWEEN_WORDS
                .matcher(ARTICLE.matcher(lower).replaceFirst(""))
                .replaceAll("");
        return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
