package dev.gieok.contracts.media;

import org.jspecify.annotations.Nullable;

/**
 * How one way of perceiving fared on a media item. `state` is `done`, `unavailable`, `failed` or `not-applicable`; `engine` names what did it, `detail` is a sentence without a person's words.
 */
public record Perception(
        String state, String engine, @Nullable String detail) {}
