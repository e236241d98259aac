package dev.gieok.memory;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Sensitivity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact with some of its parts changed, for {@link TestFacts}. */
final class FactCopy {
    private final Fact from;
    private int version;
    private String text;
    private boolean negated;
    private double importance;
    private Sensitivity sensitivity;
    private int mentions;
    private Instant validFrom;
    private @Nullable Instant validTo;
    private Instant recordedAt;
    private @Nullable Instant supersededAt;
    private Instant firstSaidAt;
    private Instant lastSaidAt;
    private FactStatus status;
    private List<String> entities;
    private List<Evidence> evidence;
    private List<FactId> supersedes;
    private List<FactId> maySupersede;
    private @Nullable ObservationId doubtedBy;

    FactCopy(Fact from) {
        this.from = from;
        this.version = from.version();
        this.text = from.text();
        this.negated = from.negated();
        this.importance = from.importance();
        this.sensitivity = from.sensitivity();
        this.mentions = from.mentions();
        this.validFrom = from.validFrom();
        this.validTo = from.validTo();
        this.recordedAt = from.recordedAt();
        this.supersededAt = from.supersededAt();
        this.firstSaidAt = from.firstSaidAt();
        this.lastSaidAt = from.lastSaidAt();
        this.status = from.status();
        this.entities = from.entities();
        this.evidence = from.evidence();
        this.supersedes = from.supersedes();
        this.maySupersede = from.maySupersede();
        this.doubtedBy = from.doubtedBy();
    }

    FactCopy said(int version, String text) {
        this.version = version;
        this.text = text;
        return this;
    }

    FactCopy ending(FactId ended) {
        this.negated = true;
        return succeeding(ended);
    }

    FactCopy succeeding(FactId former) {
        this.supersedes = List.of(former);
        return this;
    }

    FactCopy weighing(double importance) {
        this.importance = importance;
        return this;
    }

    FactCopy sensitive(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
        return this;
    }

    FactCopy mentioned(int mentions) {
        this.mentions = mentions;
        return this;
    }

    FactCopy since(Instant since) {
        this.validFrom = since;
        this.recordedAt = since;
        this.firstSaidAt = since;
        this.lastSaidAt = since;
        return this;
    }

    FactCopy saidAgain(Instant again) {
        this.mentions++;
        this.lastSaidAt = again;
        return this;
    }

    FactCopy closed(Instant validTo, Instant supersededAt) {
        this.version++;
        this.validTo = validTo;
        this.supersededAt = supersededAt;
        this.status = FactStatus.SUPERSEDED;
        return this;
    }

    FactCopy learntFrom(Evidence... evidence) {
        this.evidence = List.of(evidence);
        return this;
    }

    FactCopy naming(String... names) {
        this.entities = List.of(names);
        return this;
    }

    FactCopy denied() {
        this.negated = true;
        return this;
    }

    FactCopy maySupersede(FactId... ids) {
        this.maySupersede = List.of(ids);
        return this;
    }

    FactCopy doubted(ObservationId by) {
        this.doubtedBy = by;
        return this;
    }

    Fact fact() {
        return new Fact(
                from.factId(),
                version,
                from.kind(),
                from.subject(),
                from.predicate(),
                from.object(),
                text,
                from.language(),
                negated,
                from.cardinality(),
                importance,
                sensitivity,
                mentions,
                validFrom,
                validTo,
                recordedAt,
                supersededAt,
                firstSaidAt,
                lastSaidAt,
                status,
                entities,
                evidence,
                supersedes,
                maySupersede,
                doubtedBy);
    }
}
