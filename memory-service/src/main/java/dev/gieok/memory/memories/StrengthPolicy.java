package dev.gieok.memory.memories;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How strongly a fact stands now: importance, repetition and recency, computed when read. Every weight and half-life is
 * here.
 *
 * <p>strength = recency × (0.7 importance + 0.3 repetition), where repetition is 1 − 1/(1 + mentions/2) and recency
 * halves over the half-life of the kind. What is important or often said fades more slowly: the half-life is stretched
 * by (1 + 3 importance) × √mentions. Attributes, relations, instructions, values and episodes do not fade by themselves.
 * A note that no rule could place grows weak but stays recallable: nobody knows yet what it is worth.
 */
public final class StrengthPolicy {
    static final double IMPORTANCE = 0.7;
    static final double REPETITION = 0.3;
    private static final double FADED = 0.05;
    private static final double IMPORTANCE_STRETCH = 3.0;

    private final Clock clock;

    public StrengthPolicy(Clock clock) {
        this.clock = clock;
    }

    /** 0 to 1. */
    public double strength(Fact fact) {
        return recency(fact) * (IMPORTANCE * fact.importance() + REPETITION * repetition(fact));
    }

    /** Whether it has become too weak to be recalled. */
    public boolean isFaded(Fact fact) {
        return fact.kind() != Kind.UNSORTED && strength(fact) < FADED && recency(fact) < FADED;
    }

    /** 1 when it was said just now, 0.5 after a half-life. */
    public double recency(Fact fact) {
        Duration halfLife = halfLife(fact.kind());
        if (halfLife.isZero()) {
            return 1.0;
        }
        double stretched =
                halfLife.toMillis() * (1 + IMPORTANCE_STRETCH * fact.importance()) * Math.sqrt(fact.mentions());
        return Math.pow(0.5, Math.max(0, age(fact.lastSaidAt()).toMillis()) / stretched);
    }

    /** 0 for something never said, towards 1 with every mention. */
    public double repetition(Fact fact) {
        return 1.0 - 1.0 / (1.0 + fact.mentions() / 2.0);
    }

    private Duration age(Instant lastSaidAt) {
        return Duration.between(lastSaidAt, clock.instant());
    }

    private static Duration halfLife(Kind kind) {
        return switch (kind) {
            case ATTRIBUTE, RELATION, INSTRUCTION, VALUE, EPISODE -> Duration.ZERO;
            case HABIT -> Duration.ofDays(365);
            case PREFERENCE, EVENT -> Duration.ofDays(180);
            case UNSORTED -> Duration.ofDays(60);
        };
    }
}
