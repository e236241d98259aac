package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

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
    MEDIA;

    /**
     * Whether it is the person's own word: only that gives instructions, ends what the rules do not know, or is told anew.
     *
     * @param speaker who said it; null for the person
     */
    public boolean isOwnWord(@Nullable String speaker) {
        return this == PERSON && speaker == null;
    }
}
