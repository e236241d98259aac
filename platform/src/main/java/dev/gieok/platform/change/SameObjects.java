package dev.gieok.platform.change;

import dev.gieok.platform.meaning.Hangul;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two objects are the same thing said twice: case, width, articles, spacing and an English plural do not count. */
public final class SameObjects {
    private static final Pattern ARTICLE = Pattern.compile("^(a|an|the|my|our)\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");
    private static final Set<String> LIGHT =
            Set.of("a", "an", "the", "my", "our", "to", "of", "with", "for", "in", "at");

    private SameObjects() {}

    public static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** Whether an object is named by a part of another: “Android” of “Android phone”, “안드로이드” of “안드로이드폰”, “K3” of “K3를”. */
    public static boolean within(String part, String whole) {
        return Named.of(part).within(Named.of(whole));
    }

    /** An object taken apart, to be compared with many others. */
    public record Named(String normal, List<String> words) {
        public static Named of(String object) {
            return new Named(SameObjects.normal(object), SameObjects.words(object));
        }

        public boolean same(Named other) {
            return normal.equals(other.normal);
        }

        public boolean isBlank() {
            return normal.isEmpty();
        }

        /** As {@link SameObjects#within}. */
        public boolean within(Named whole) {
            return within(whole.words);
        }

        /** Whether each of its words names one of these. */
        public boolean within(Collection<String> others) {
            int letters = 0;
            for (String word : words) {
                letters += word.length();
                if (!namesAnyOf(word, others)) {
                    return false;
                }
            }
            return letters > 1;
        }
    }

    private static boolean namesAnyOf(String word, Collection<String> others) {
        for (String other : others) {
            if (names(word, other)) {
                return true;
            }
        }
        return false;
    }

    /** “대출” names “학자금대출이”, since Korean writes compounds and particles without a space; a single letter must begin the word. */
    private static boolean names(String word, String other) {
        if (!other.contains(word)) {
            return false;
        }
        if (!hangul(word)) {
            return other.equals(word) || other.startsWith(word) && hangul(other.substring(word.length()));
        }
        return word.length() > 1 || other.startsWith(word);
    }

    /** Two objects are the same thing exactly when this is equal. */
    public static String normal(String object) {
        String lower = Normalizer.normalize(object, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String text =
                BETWEEN_WORDS.matcher(ARTICLE.matcher(lower).replaceFirst("")).replaceAll("");
        return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static List<String> words(String object) {
        return BETWEEN_WORDS
                .splitAsStream(object)
                .map(SameObjects::normal)
                .filter(word -> !word.isEmpty() && !LIGHT.contains(word))
                .toList();
    }

    /** Particles follow a Korean word without a space. */
    private static boolean hangul(String word) {
        return word.chars().allMatch(Hangul::is);
    }
}
