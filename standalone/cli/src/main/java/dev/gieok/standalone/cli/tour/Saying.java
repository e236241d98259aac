package dev.gieok.standalone.cli.tour;

import org.jspecify.annotations.Nullable;

/**
 * What the tour is about.
 *
 * @param change what is said to correct it; null when only its date is corrected
 */
record Saying(String sentence, @Nullable String change) {
    static final Saying ENGLISH = new Saying("I'm allergic to walnuts and I live in Busan.", "I moved to Seoul.");
    static final Saying KOREAN = new Saying("나는 부산에 살고 있어.", "나 이제 서울 살고 있어.");

    /** As the user gives it; the suggestion when they give nothing. */
    static Saying of(@Nullable String sentence, @Nullable String change) {
        if (sentence == null || sentence.isBlank()) {
            return ENGLISH;
        }
        if (change != null && !change.isBlank()) {
            return new Saying(sentence.strip(), change.strip());
        }
        for (Saying known : new Saying[] {ENGLISH, KOREAN}) {
            if (known.sentence.equals(sentence.strip())) {
                return known;
            }
        }
        return new Saying(sentence.strip(), null);
    }

    /** A question that any memory answers, in the sentence's language. */
    String question() {
        return isKorean() ? "나에 대해 뭘 알아?" : "What do you know about me?";
    }

    private boolean isKorean() {
        return sentence.codePoints().anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HANGUL);
    }

    @Override
    public String toString() {
        return "Saying";
    }
}
