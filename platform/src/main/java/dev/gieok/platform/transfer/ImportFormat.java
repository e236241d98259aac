package dev.gieok.platform.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file to import may be. */
public enum ImportFormat {
    /** An export of a Gieok. */
    @JsonProperty("gieok")
    GIEOK,
    /** `conversations.json`, bare or in the ZIP that it comes in. */
    @JsonProperty("chatgpt")
    CHATGPT,
    /** A chat saved as text. */
    @JsonProperty("kakaotalk")
    KAKAOTALK,
    /** iCalendar. */
    @JsonProperty("calendar")
    CALENDAR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
