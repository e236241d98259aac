package dev.gieok.contracts.http;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as REST shows it. `strength` 0 to 1, computed when read.
 *
 * @param recordedAt when it was first believed, in a history when this version was; `supersededAt` when no longer
 * @param doubtedBy the message after which it may hold no longer, null where nothing speaks against it; `restore` says that
 *     it still holds
 */
public record Memory(
        FactId factId,
        Kind kind,
        String text,
        String subject,
        String predicate,
        String object,
        String language,
        double importance,
        double strength,
        int mentions,
        Sensitivity sensitivity,
        Instant validFrom,
        @Nullable Instant validTo,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        FactStatus status,
        List<Evidence> evidence,
        int version,
        boolean negated,
        List<FactId> supersedes,
        @Nullable ObservationId doubtedBy) {
    @Override
    public String toString() {
        return "Memory";
    }
}
