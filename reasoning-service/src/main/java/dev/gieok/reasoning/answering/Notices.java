package dev.gieok.reasoning.answering;

import dev.gieok.contracts.http.Signals;
import dev.gieok.reasoning.answering.EngineUnavailableException.Reason;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Sentences about the system itself and why it chose what it chose, in the question's language; the words are in `notices*.properties`. */
public final class Notices {
    private final String language;
    private final ZoneId zone;

    /** @param language `en` or `ko`; anything else is answered in English */
    public Notices(String language) {
        this(language, ZoneOffset.UTC);
    }

    /** @param zone in which days are told */
    public Notices(String language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
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

    public String mediaWithheld() {
        return text("withheld-media");
    }

    public String pseudonymised() {
        return text("pseudonymised");
    }

    /** Why a memory was chosen: the strongest of its signals. */
    public String recalled(Signals signals) {
        Map<String, Double> strengths = Map.of(
                "signal.dense", signals.dense(),
                "signal.lexical", signals.lexical(),
                "signal.graph", signals.graph());
        String strongest = strengths.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return MessageFormat.format(text("reason.memory"), text(strongest));
    }

    /** When and from what a memory was learnt. */
    public String learnt(Instant at) {
        return MessageFormat.format(
                text("reason.learnt"),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.equals("ko") ? Locale.KOREAN : Locale.ENGLISH)
                        .format(at.atZone(zone)));
    }

    public String profile() {
        return text("reason.profile");
    }

    /**
     * Why a moment of a media item was chosen.
     *
     * @param title of the item, when it has one
     */
    public String moment(@Nullable String title) {
        return MessageFormat.format(text("reason.moment"), title == null ? text("media") : title);
    }

    public String turn() {
        return text("reason.turn");
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
