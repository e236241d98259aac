package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person changed a fact. On `memory.commands.v1`; null leaves a property as it is.
 *
 * @param expectedVersion the version the person saw; with another one the command changes nothing
 * @param openEnded removes `validTo`
 */
public record FactEdited(
        FactId factId,
        int expectedVersion,
        @Nullable String text,
        @Nullable String object,
        @Nullable Kind kind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        boolean openEnded,
        Instant at)
        implements Event {

    @Override
    public String toString() {
        return "FactEdited[" + factId + "]";
    }
}
