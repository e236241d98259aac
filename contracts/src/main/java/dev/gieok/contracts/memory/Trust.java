package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the origin of an observation is believed. */
public enum Trust {
    /** Said by the authenticated person. */
    @JsonProperty("person")
    PERSON,
    /** Published by another system that the person allowed. */
    @JsonProperty("source")
    SOURCE,
    /** Read out of media; never obeyed. */
    @JsonProperty("media")
    MEDIA
}
