package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One answer, and the request that asked for it. */
public record AnswerId(@JsonValue String value) implements Comparable<AnswerId> {
    private static final Pattern FORM = Pattern.compile("ans_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnswerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a AnswerId");
        }
    }

    @Override
    public int compareTo(AnswerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
