package dev.gieok.contracts.event;

import dev.gieok.contracts.memory.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * A version of a fact with its embedding. On `encoder.facts.v1`, in the order of `memory.facts.v1`; every other event of that topic is passed on as it is.
 */
public record FactEncoded(FactVersioned versioned, @Nullable Embedding embedding) implements Event {}
