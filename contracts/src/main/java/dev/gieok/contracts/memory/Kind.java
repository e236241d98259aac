package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of thing a fact says. */
public enum Kind {
    /** What the subject is or has: a name, a home, an allergy. */
    @JsonProperty("attribute")
    ATTRIBUTE,
    /** What the subject likes or dislikes. */
    @JsonProperty("preference")
    PREFERENCE,
    /** How the assistant should behave from now on. */
    @JsonProperty("instruction")
    INSTRUCTION,
    /** Who or what somebody is to somebody. */
    @JsonProperty("relation")
    RELATION,
    /** Something that happens at a time. */
    @JsonProperty("event")
    EVENT,
    /** Something done again and again. */
    @JsonProperty("habit")
    HABIT,
    /** What matters to the subject. */
    @JsonProperty("value")
    VALUE,
    /** A statement kept although no rule could place it. */
    @JsonProperty("unsorted")
    UNSORTED,
    /** An observation kept word for word because its sender asked. */
    @JsonProperty("episode")
    EPISODE
}
