package dev.gieok.memory.decision;

import java.text.Normalizer;
import java.util.Locale;

/** When two objects are the same thing said twice: case, width, articles, spacing and an English plural do not count. */
final class Objects {
    private Objects() {}

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
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
