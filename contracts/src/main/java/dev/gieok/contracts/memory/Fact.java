package dev.gieok.contracts.memory;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of one fact: a full snapshot, bi-temporal.
 *
 * @param version 1 for the first; every change is a new one
 * @param validFrom true in the world from here on, `validTo` exclusive, null while it holds
 * @param recordedAt when this was first believed; `supersededAt` when it no longer was
 * @param firstSaidAt and `lastSaidAt`: when it happened, by the observations' `occurredAt`
 * @param maySupersede what its message may have put out of date, too unlikely for a doubt that one would tell: of two that
 *     answer a question about as well, this one goes first; facts from before there was such have none
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
        @Nullable List<FactId> maySupersede,
        @Nullable ObservationId doubtedBy) {

    public Fact {
        maySupersede = Objects.requireNonNullElse(maySupersede, List.of());
    }

    @Override
    public List<FactId> maySupersede() {
        return Objects.requireNonNullElse(maySupersede, List.of());
    }

    @Override
    public String toString() {
        return "Fact[" + factId + "#" + version + " " + kind + " " + status + "]";
    }
}
