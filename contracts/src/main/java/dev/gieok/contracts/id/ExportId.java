package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One export of everything about a person. */
public record ExportId(@JsonValue String value) implements Comparable<ExportId> {
    private static final Pattern FORM = Pattern.compile("exp_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ExportId");
        }
    }

    @Override
    public int compareTo(ExportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
