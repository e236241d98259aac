package dev.gieok.reasoning.understanding;

/** Tells Korean from English by its letters. */
public final class Languages {
    private Languages() {}

    /** `ko` when a quarter of the letters are Hangul, so that “저는 Google에서 일해요” is Korean; else `en`. */
    public static String of(String text) {
        int hangul = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3131 && c <= 0x318E) {
                hangul++;
                letters++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        return hangul > 0 && hangul * 4 >= letters ? "ko" : "en";
    }
}
