package dev.gieok.contracts.media;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a media item is. */
public enum MediaStatus {
    @JsonProperty("processing")
    PROCESSING,
    @JsonProperty("ready")
    READY,
    @JsonProperty("failed")
    FAILED
}
