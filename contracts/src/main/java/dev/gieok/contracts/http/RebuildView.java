package dev.gieok.contracts.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param from and `to`: the generations, as `model#number`
 * @param persons how many there are; `equal` those of whom the new projections know what the log says
 * @param facts how many were embedded; `moments` too
 * @param before hash of what the old projections knew of everybody; `after` of the new ones; `log` of what the log says; null until they were compared
 * @param problem why it does not go on, null when it does
 */
public record RebuildView(
        String from,
        String to,
        Phase phase,
        Instant startedAt,
        int persons,
        int equal,
        long facts,
        long moments,
        @Nullable String before,
        @Nullable String after,
        @Nullable String log,
        @Nullable String problem) {

    /** Its steps. */
    public enum Phase {
        @JsonProperty("building")
        BUILDING,
        @JsonProperty("switched")
        SWITCHED,
        @JsonProperty("cleaning")
        CLEANING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("abandoned")
        ABANDONED
    }
}
