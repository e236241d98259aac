package dev.gieok.gateway.memories;

import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a memory is to be otherwise; null leaves a property as it is.
 *
 * @param openEnded removes `validTo`
 */
public record Edit(
        @Nullable String text,
        @Nullable String object,
        @Nullable Kind kind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        boolean openEnded) {

    FactEdited of(FactId fact, int version, Instant at) {
        return new FactEdited(fact, version, text, object, kind, validFrom, validTo, openEnded, at);
    }

    /** Whether the memory is as this edit wants it. */
    boolean shows(Memory memory) {
        return (text == null || text.equals(memory.text()))
                && (object == null || object.equals(memory.object()))
                && (kind == null || kind == memory.kind())
                && (validFrom == null || validFrom.equals(memory.validFrom()))
                && (validTo == null || validTo.equals(memory.validTo()))
                && (!openEnded || memory.validTo() == null);
    }

    @Override
    public String toString() {
        return "Edit";
    }
}
