package dev.gieok.reasoning.understanding.leaning;

/** How much a message looks like asking something of whoever reads it, and for what; by its words alone, without a question mark. */
public final class Asking {
    private Asking() {}

    /** That it asks rather than tells: log odds. @param language `en` or `ko` */
    public static double asks(String text, String language) {
        return odds("asks", text, language);
    }

    /** That what it asks for is something that was told, rather than what needs knowledge or work: log odds. @param language `en` or `ko` */
    public static double forWhatWasTold(String text, String language) {
        return odds("told", text, language);
    }

    /** That what it bids is to hold from now on (“answer in short sentences”), rather than to be done once: log odds. @param language `en` or `ko` */
    public static double fromNowOn(String text, String language) {
        return odds("standing", text, language);
    }

    private static double odds(String leaning, String text, String language) {
        boolean korean = language.equals("ko");
        return Leaning.of(leaning + (korean ? "-ko" : "-en")).of(Traits.ofWords(unmarked(text), korean));
    }

    /** Many leave question marks out, so none is learnt from. */
    public static String unmarked(String text) {
        return text.replace('?', ' ').replace('？', ' ').strip();
    }
}
