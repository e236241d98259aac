package dev.gieok.contracts.http;

import org.jspecify.annotations.Nullable;

/**
 * Makes the projections anew. POST `/internal/rebuild` of the memory.
 *
 * @param model of the new vectors, null for the one that is used now
 */
public record RebuildRequest(@Nullable String model) {}
