package dev.gieok.contracts.export;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import java.time.Instant;
import java.util.List;

/** A fact with its whole history, oldest version first. */
public record ExportedFact(FactId factId, List<Version> versions) {
    /**
     * @param at from when on it was what was believed
     */
    public record Version(Instant at, Fact fact) {}

    @Override
    public String toString() {
        return "ExportedFact[" + factId + "]";
    }
}
