package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How carefully a fact must be handled. */
public enum Sensitivity {
    @JsonProperty("normal")
    NORMAL,
    @JsonProperty("health")
    HEALTH,
    @JsonProperty("finance")
    FINANCE,
    /** A precise place, such as a street address. */
    @JsonProperty("location")
    LOCATION
}
