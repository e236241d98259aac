package dev.gieok.reasoning.pseudonym;

import java.util.Locale;
import java.util.regex.Pattern;

/** One piece of personal data, as it is written. */
public record Personal(Sort sort, String value) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What it is; the placeholder says so, since a model answers better when it knows. */
    public enum Sort {
        PERSON,
        PET,
        ORG,
        EMAIL,
        PHONE,
        ADDRESS,
        URL,
        IP,
        ACCOUNT;

        /** Whether its value is a name: words of a language, not a form of its own. */
        boolean named() {
            return this == PERSON || this == PET || this == ORG;
        }
    }

    /** The same for values that differ in case and blanks alone. */
    String key() {
        return BLANKS.matcher(value.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Personal[" + sort + "]";
    }
}
