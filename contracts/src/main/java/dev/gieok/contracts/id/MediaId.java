package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One uploaded media item. */
public record MediaId(@JsonValue String value) implements Comparable<MediaId> {
    private static final Pattern FORM = Pattern.compile("med_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MediaId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a MediaId");
        }
    }

    @Override
    public int compareTo(MediaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
