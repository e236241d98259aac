package dev.gieok.encoder.segment;

/** A guess at the language of a text by its letters: enough to tell the two that the system speaks. */
public final class Language {
    private Language() {}

    /** `ko`, `en`, or `und` without letters of either. */
    public static String of(String text) {
        long hangul = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL)
                .count();
        long latin = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
                .count();
        if (hangul + latin == 0) {
            return "und";
        }
        // A Hangul syllable says about as much as two or three Latin letters.
        return hangul * 3 >= latin ? "ko" : "en";
    }
}
