package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a fact is believed now. */
public enum FactStatus {
    @JsonProperty("active")
    ACTIVE,
    /** Closed by a newer fact or by an edit; kept as history. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** Too weak to be recalled; kept as history. */
    @JsonProperty("faded")
    FADED
}
