package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One thing that was said or seen. */
public record ObservationId(@JsonValue String value) implements Comparable<ObservationId> {
    private static final Pattern FORM = Pattern.compile("obs_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObservationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ObservationId");
        }
    }

    @Override
    public int compareTo(ObservationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
