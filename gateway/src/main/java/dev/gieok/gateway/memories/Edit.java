package dev.gieok.gateway.memories;

import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a memory is to be otherwise; null leaves a property as it is.
 *
 * @param openEnded removes `validTo`
 */
public record Edit(
        @Nullable String text,
        @Nullable String object,
        @Nullable Kind kind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        boolean openEnded) {
    /** What may come or go at the end without a word being changed. */
    private static final Pattern LAST = Pattern.compile("[\\s.!?…~]+$");

    FactEdited of(FactId fact, int version, Instant at) {
        return new FactEdited(fact, version, text, object, kind, validFrom, validTo, openEnded, at);
    }

    /**
     * The same, with the object that the new words name in the place of the old one, where everything around it stayed:
     * “I live in Busan” made “I live in Seoul”.
     */
    Edit following(Memory before) {
        if (text == null || object != null || !says(before.text(), before.object()) || says(text, before.object())) {
            return this;
        }
        Matcher place = Pattern.compile(Pattern.quote(before.object()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(before.text());
        if (!place.find()) {
            return this;
        }
        String start = before.text().substring(0, place.start());
        String end = unpunctuated(before.text().substring(place.end()));
        String words = unpunctuated(text);
        boolean around =
                words.length() > start.length() + end.length() && words.startsWith(start) && words.endsWith(end);
        String named = around
                ? words.substring(start.length(), words.length() - end.length()).strip()
                : "";
        return named.isEmpty() ? this : new Edit(text, named, kind, validFrom, validTo, openEnded);
    }

    private static String unpunctuated(String words) {
        return LAST.matcher(words).replaceFirst("");
    }

    /** Refuses with `invalid-field` what would leave the memory at odds with itself. */
    void check(Memory before) {
        Instant from = validFrom == null ? before.validFrom() : validFrom;
        Instant to = openEnded ? null : validTo == null ? before.validTo() : validTo;
        boolean dated = validFrom != null || validTo != null;
        if (dated && to != null && !from.isBefore(to)) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "`validFrom` must be before `validTo`; the one that is not sent stays as it is.");
        }
        // Where the object was never a part of the words, as when it was reduced to its stem, nothing can be said.
        boolean quoted = says(before.text(), before.object());
        if (quoted && !says(text == null ? before.text() : text, object == null ? before.object() : object)) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "The text would no longer hold the object. Send both `text` and `object`.");
        }
    }

    private static boolean says(String text, String object) {
        return !object.isBlank() && text.toLowerCase(Locale.ROOT).contains(object.toLowerCase(Locale.ROOT));
    }

    /** Whether the memory is as this edit wants it. */
    boolean shows(Memory memory) {
        return (text == null || text.equals(memory.text()))
                && (object == null || object.equals(memory.object()))
                && (kind == null || kind == memory.kind())
                && (validFrom == null || validFrom.equals(memory.validFrom()))
                && (validTo == null || validTo.equals(memory.validTo()))
                && (!openEnded || memory.validTo() == null);
    }

    @Override
    public String toString() {
        return "Edit";
    }
}
