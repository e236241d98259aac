package dev.gieok.platform.meaning;

/** Korean syllables in Latin letters, by the Revised Romanization, letter by letter: one name is always spelt alike. */
final class Romanization {
    private static final int FIRST = 0xAC00;
    private static final String[] INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
    private static final String[] VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

    private Romanization() {}

    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        text.chars().forEach(letter -> {
            if (Hangul.is(letter)) {
                int syllable = letter - FIRST;
                latin.append(INITIALS[syllable / FINALS.length / VOWELS.length])
                        .append(VOWELS[syllable / FINALS.length % VOWELS.length])
                        .append(FINALS[syllable % FINALS.length]);
            } else {
                latin.appendCodePoint(letter);
            }
        });
        return latin.toString().replace("-", "");
    }
}
