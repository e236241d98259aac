package dev.gieok.platform.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a job is. */
public enum JobStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("ready")
    READY,
    @JsonProperty("failed")
    FAILED;

    public boolean isOver() {
        return this == READY || this == FAILED;
    }
}
