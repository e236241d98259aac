package dev.gieok.reasoning.answering;

import dev.gieok.reasoning.answering.EngineUnavailableException.Reason;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences about the system itself, in the question's language; the words are in `notices*.properties`. */
public final class Notices {
    private final String language;

    /** @param language `en` or `ko`; anything else is answered in English */
    public Notices(String language) {
        this.language = language;
    }

    public String memoryUnavailable() {
        return text("memory-unavailable");
    }

    public String memoryUnavailableButHeard() {
        return text("memory-unavailable-but-heard");
    }

    public String stoodIn(Reason reason) {
        return text("stood-in." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String withheld() {
        return text("withheld");
    }

    private String text(String key) {
        Locale locale = language.equals("ko") ? Locale.KOREAN : Locale.ROOT;
        try {
            return ResourceBundle.getBundle(
                            "notices",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no sentence for " + key, e);
        }
    }
}
