package dev.gieok.contracts.memory;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one fact: a full snapshot, bi-temporal.
 *
 * @param version 1 for the first; every change is a new one
 * @param validFrom true in the world from here on, `validTo` exclusive, null while it holds
 * @param recordedAt when this was first believed; `supersededAt` when it no longer was
 * @param firstSaidAt and `lastSaidAt`: when it happened, by the observations' `occurredAt`
 * @param doubtedBy after which message it may hold no longer; null once it was said again, or nothing speaks against it
 */
public record Fact(
        FactId factId,
        int version,
        Kind kind,
        String subject,
        String predicate,
        String object,
        String text,
        String language,
        boolean negated,
        Cardinality cardinality,
        double importance,
        Sensitivity sensitivity,
        int mentions,
        Instant validFrom,
        @Nullable Instant validTo,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        Instant firstSaidAt,
        Instant lastSaidAt,
        FactStatus status,
        List<String> entities,
        List<Evidence> evidence,
        List<FactId> supersedes,
        @Nullable ObservationId doubtedBy) {

    @Override
    public String toString() {
        return "Fact[" + factId + "#" + version + " " + kind + " " + status + "]";
    }
}
