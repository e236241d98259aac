package dev.gieok.reasoning.understanding;

import java.util.regex.Pattern;

/** Tells Korean from English by its letters. */
public final class Languages {
    /** Words that hold an English sentence together. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(i|i'm|my|the|is|am|are|what|where|who|do|does|you|to|in|for|with|called)\\b");

    private Languages() {}

    /** `ko` when a quarter of the letters are Hangul, so that “저는 Google에서 일해요” is Korean; but “I love 김치” is English. */
    public static String of(String text) {
        int hangul = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean korean = c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3131 && c <= 0x318E;
            hangul += korean ? 1 : 0;
            letters += korean || Character.isLetter(c) ? 1 : 0;
        }
        boolean korean = hangul > 0 && hangul * 4 >= letters;
        return korean && !(ENGLISH.matcher(text).find() && hangul * 2 < letters) ? "ko" : "en";
    }
}
