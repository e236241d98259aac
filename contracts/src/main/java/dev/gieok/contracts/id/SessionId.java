package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One conversation. A client may bring its own name for it, so the form is wider than that of other ids. */
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {
    /** For those who describe the form, too. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SessionId");
        }
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
