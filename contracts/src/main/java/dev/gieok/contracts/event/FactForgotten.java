package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact is gone; `versions` counts the records tombstoned. On `memory.facts.v1`.
 *
 * @param marks keyed hashes of what it said, by which it is known when it is said again; null, as none, in what was written before there were any
 */
public record FactForgotten(
        FactId factId, int versions, Instant at, @Nullable List<String> marks) implements Event {
    public FactForgotten {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** One that leaves no mark. */
    public FactForgotten(FactId factId, int versions, Instant at) {
        this(factId, versions, at, List.of());
    }

    @Override
    public List<String> marks() {
        return marks == null ? List.of() : marks;
    }
}
