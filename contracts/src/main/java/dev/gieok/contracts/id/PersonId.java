package dev.gieok.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A person as every store and topic knows them: a random pseudonym, never the token's `sub`. */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {
    private static final Pattern FORM = Pattern.compile("per_[0-9a-z]{26}");

    /** For rehearsals: no registry ever gives it to a person, and nothing is kept for it. */
    public static final PersonId NOBODY = new PersonId("per_" + "0".repeat(26));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a PersonId");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
