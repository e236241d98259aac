package dev.gieok.memory.decision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Why something was decided, in the person's language: sentences from `decision/reasons*.properties`. */
public final class Reasons {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Reasons() {}

    /** The sentence of a code; a code without one is explained as `other`. */
    public static String of(String code, String language, Object... arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("decision.reasons", Locale.forLanguageTag(language), NO_FALLBACK);
        String pattern;
        try {
            pattern = bundle.getString(code);
        } catch (MissingResourceException e) {
            pattern = bundle.getString("other");
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
