package dev.gieok.contracts.event;

import dev.gieok.contracts.memory.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * A request with the embedding of its words. On `encoder.requests.v1`. `embedding` is null when the request has no text.
 */
public record RequestEncoded(
        ChatRequested request, @Nullable Embedding embedding) implements Event {}
