package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was decided about one candidate or one observation. */
public enum Verdict {
    @JsonProperty("discard")
    DISCARD,
    @JsonProperty("retain")
    RETAIN,
    @JsonProperty("update")
    UPDATE,
    @JsonProperty("reinforce")
    REINFORCE
}
