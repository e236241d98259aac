package dev.gieok.contracts.chat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a citation points at. */
public enum CitationKind {
    @JsonProperty("memory")
    MEMORY,
    @JsonProperty("moment")
    MOMENT,
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("turn")
    TURN
}
