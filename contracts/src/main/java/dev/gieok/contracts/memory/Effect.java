package dev.gieok.contracts.memory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a candidate does to what was known before. */
public enum Effect {
    /** It holds. */
    @JsonProperty("assert")
    ASSERT,
    /** What it names holds no longer. */
    @JsonProperty("end")
    END
}
