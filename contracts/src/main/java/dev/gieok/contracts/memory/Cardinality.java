package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether two values of one slot can be true at once. */
public enum Cardinality {
    /** A newer value closes the older one: a home, an age. */
    @JsonProperty("one")
    ONE,
    /** Values live side by side: allergies, tastes. */
    @JsonProperty("many")
    MANY
}
