package dev.gieok.reasoning.understanding.leaning;

import java.util.Map;

/** How much a message looks like asking something of whoever reads it, and for what; by its words alone, without a question mark. */
public final class Asking {
    private static final Map<String, Leaning> ASKS = Map.of("en", Leaning.of("asks-en"), "ko", Leaning.of("asks-ko"));
    private static final Map<String, Leaning> TOLD = Map.of("en", Leaning.of("told-en"), "ko", Leaning.of("told-ko"));

    private Asking() {}

    /** That it asks rather than tells: log odds. @param language `en` or `ko` */
    public static double asks(String text, String language) {
        return odds(ASKS, text, language);
    }

    /** That what it asks for is something that was told, rather than what needs knowledge or work: log odds. @param language `en` or `ko` */
    public static double forWhatWasTold(String text, String language) {
        return odds(TOLD, text, language);
    }

    private static double odds(Map<String, Leaning> leanings, String text, String language) {
        Leaning leaning = leanings.get(language.equals("ko") ? "ko" : "en");
        return leaning == null ? 0 : leaning.of(Traits.ofWords(unmarked(text), language.equals("ko")));
    }

    /** Many leave question marks out, so none is learnt from. */
    public static String unmarked(String text) {
        return text.replace('?', ' ').replace('？', ' ').strip();
    }
}
