package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another version of a fact: what is not set stays as it was. */
public final class Facts {
    private final Fact from;
    private Kind kind;
    private String object;
    private String text;
    private double importance;
    private int mentions;
    private Instant validFrom;
    private @Nullable Instant validTo;
    private @Nullable Instant supersededAt;
    private Instant firstSaidAt;
    private Instant lastSaidAt;
    private FactStatus status;
    private List<String> entities;
    private List<Evidence> evidence;
    private @Nullable ObservationId doubtedBy;
    private List<FactId> supersedes;

    private Facts(Fact from) {
        this.from = from;
        this.kind = from.kind();
        this.object = from.object();
        this.text = from.text();
        this.importance = from.importance();
        this.mentions = from.mentions();
        this.validFrom = from.validFrom();
        this.validTo = from.validTo();
        this.supersededAt = from.supersededAt();
        this.firstSaidAt = from.firstSaidAt();
        this.lastSaidAt = from.lastSaidAt();
        this.status = from.status();
        this.entities = from.entities();
        this.evidence = from.evidence();
        this.doubtedBy = from.doubtedBy();
        this.supersedes = from.supersedes();
    }

    public static Facts of(Fact from) {
        return new Facts(from);
    }

    public Facts kind(Kind value) {
        kind = value;
        return this;
    }

    public Facts supersedes(List<FactId> value) {
        supersedes = value;
        return this;
    }

    public Facts object(String value) {
        object = value;
        return this;
    }

    public Facts text(String value) {
        text = value;
        return this;
    }

    public Facts importance(double value) {
        importance = value;
        return this;
    }

    public Facts mentions(int value) {
        mentions = value;
        return this;
    }

    public Facts validFrom(Instant value) {
        validFrom = value;
        return this;
    }

    public Facts validTo(@Nullable Instant value) {
        validTo = value;
        return this;
    }

    public Facts supersededAt(@Nullable Instant value) {
        supersededAt = value;
        return this;
    }

    public Facts firstSaidAt(Instant value) {
        firstSaidAt = value;
        return this;
    }

    public Facts lastSaidAt(Instant value) {
        lastSaidAt = value;
        return this;
    }

    public Facts status(FactStatus value) {
        status = value;
        return this;
    }

    public Facts entities(List<String> value) {
        entities = List.copyOf(value);
        return this;
    }

    public Facts evidence(List<Evidence> value) {
        evidence = List.copyOf(value);
        return this;
    }

    public Facts doubtedBy(@Nullable ObservationId value) {
        doubtedBy = value;
        return this;
    }

    public Fact next() {
        return numbered(from.version() + 1);
    }

    /** @param version counted from 1 */
    public Fact numbered(int version) {
        return new Fact(
                from.factId(),
                version,
                kind,
                from.subject(),
                from.predicate(),
                object,
                text,
                from.language(),
                from.negated(),
                from.cardinality(),
                importance,
                from.sensitivity(),
                mentions,
                validFrom,
                validTo,
                from.recordedAt(),
                supersededAt,
                firstSaidAt,
                lastSaidAt,
                status,
                entities,
                evidence,
                supersedes,
                from.maySupersede(),
                doubtedBy);
    }
}
