package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the sender asked to happen with an observation. */
public enum Retention {
    /** The decision policy decides. */
    @JsonProperty("auto")
    AUTO,
    /** Skip the discard gate and keep an episode. */
    @JsonProperty("always")
    ALWAYS,
    /** Answer, but learn nothing. */
    @JsonProperty("never")
    NEVER
}
