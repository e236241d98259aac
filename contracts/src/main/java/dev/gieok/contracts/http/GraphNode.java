package dev.gieok.contracts.http;

import dev.gieok.contracts.memory.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A node: `type` is `person`, `entity` or `fact`.
 */
public record GraphNode(
        String id, String type, String label, @Nullable Kind kind) {
    @Override
    public String toString() {
        return "GraphNode";
    }
}
