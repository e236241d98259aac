package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person wants a fact gone. On `memory.commands.v1`.
 *
 * @param marks of one that was forgotten before, as {@link FactForgotten#marks}: a backup may be older than the fact; null, as none, when a person asks
 */
public record FactForgetRequested(
        FactId factId, Instant at, @Nullable List<String> marks) implements Event {
    public FactForgetRequested {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** Of a person. */
    public FactForgetRequested(FactId factId, Instant at) {
        this(factId, at, List.of());
    }

    @Override
    public List<String> marks() {
        return marks == null ? List.of() : marks;
    }
}
