package dev.gieok.platform.meaning;

/** The letters of Korean. */
public final class Hangul {
    private Hangul() {}

    /** Whether a text has any. */
    public static boolean in(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (is(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** How many syllables. */
    public static long count(String text) {
        return text.chars().filter(Hangul::is).count();
    }

    /** A whole syllable. */
    public static boolean is(int letter) {
        return letter >= 0xAC00 && letter <= 0xD7A3;
    }
}
