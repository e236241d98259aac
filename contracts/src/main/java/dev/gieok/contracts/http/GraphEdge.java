package dev.gieok.contracts.http;

import dev.gieok.contracts.id.FactId;
import org.jspecify.annotations.Nullable;

/**
 * An edge: the relation type or the fact's predicate.
 */
public record GraphEdge(
        String from, String to, String type, @Nullable FactId factId) {}
