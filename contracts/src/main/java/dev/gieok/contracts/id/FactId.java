package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One fact over all its versions; derived from the observation that first taught it. */
public record FactId(@JsonValue String value) implements Comparable<FactId> {
    private static final Pattern FORM = Pattern.compile("fct_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a FactId");
        }
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
