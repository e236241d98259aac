package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One citation inside one answer. */
public record CitationId(@JsonValue String value) implements Comparable<CitationId> {
    private static final Pattern FORM = Pattern.compile("cit_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CitationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a CitationId");
        }
    }

    @Override
    public int compareTo(CitationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
