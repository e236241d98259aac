package dev.gieok.memory.memories;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts as REST shows them, with the strength they have now. */
public final class MemoryViews {
    private final StrengthPolicy strength;

    public MemoryViews(StrengthPolicy strength) {
        this.strength = strength;
    }

    public Memory of(Fact fact) {
        return of(fact, fact.recordedAt(), fact.supersededAt());
    }

    /** A version, with when it was recorded and replaced. */
    Memory of(Fact fact, Instant recordedAt, @Nullable Instant supersededAt) {
        return new Memory(
                fact.factId(),
                fact.kind(),
                fact.text(),
                fact.subject(),
                fact.predicate(),
                fact.object(),
                fact.language(),
                fact.importance(),
                strength.strength(fact),
                fact.mentions(),
                fact.sensitivity(),
                fact.validFrom(),
                fact.validTo(),
                recordedAt,
                supersededAt,
                status(fact),
                fact.evidence(),
                fact.version(),
                fact.negated(),
                fact.supersedes(),
                fact.doubtedBy());
    }

    /** An active fact that has become too weak is shown as faded. */
    public FactStatus status(Fact fact) {
        return fact.status() == FactStatus.ACTIVE && strength.isFaded(fact) ? FactStatus.FADED : fact.status();
    }
}
