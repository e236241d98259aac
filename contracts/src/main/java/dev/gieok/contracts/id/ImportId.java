package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One file that is taken in. */
public record ImportId(@JsonValue String value) implements Comparable<ImportId> {
    private static final Pattern FORM = Pattern.compile("imp_[0-9a-z]{26}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ImportId");
        }
    }

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
