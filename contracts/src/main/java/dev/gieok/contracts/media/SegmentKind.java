package dev.gieok.contracts.media;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a segment is a piece of. */
public enum SegmentKind {
    @JsonProperty("image")
    IMAGE,
    @JsonProperty("page")
    PAGE
}
