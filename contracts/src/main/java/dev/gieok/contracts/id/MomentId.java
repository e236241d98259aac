package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A place inside a media item: a region of a page or image, a span of time. */
public record MomentId(@JsonValue String value) implements Comparable<MomentId> {
    private static final Pattern FORM = Pattern.compile("mom_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MomentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a MomentId");
        }
    }

    @Override
    public int compareTo(MomentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
