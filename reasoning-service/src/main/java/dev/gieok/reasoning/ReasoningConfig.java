package dev.gieok.reasoning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What the reasoning service is told. */
@ConfigMapping(prefix = "gieok.reasoning")
public interface ReasoningConfig {
    URI memoryUrl();

    /** How long a chat waits for memory before it says that it cannot remember. */
    @WithDefault("4000")
    int recallTimeoutMillis();

    /** Memories that are asked for. */
    @WithDefault("12")
    int recallSize();

    /** The time zone where days begin, for “yesterday”; the system's zone when absent. */
    Optional<String> zone();
}
