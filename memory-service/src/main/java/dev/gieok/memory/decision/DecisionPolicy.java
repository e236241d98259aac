package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.time.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When something is worth keeping: a weighted sum of how important it is, how often it was said and how fresh it was
 * when it came in. Every weight is here and nowhere else.
 *
 * <p>worth = 0.7 importance + 0.2 repetition + 0.1 recency, kept from 0.2 on. Repetition is 1 − 1/n after n mentions;
 * recency halves with every 90 days between what happened and when it was told.
 */
public final class DecisionPolicy {
    static final double IMPORTANCE_WEIGHT = 0.7;
    static final double REPETITION_WEIGHT = 0.2;
    static final double RECENCY_WEIGHT = 0.1;
    static final double WORTH_KEEPING = 0.2;
    /** What another system says counts for less than what the person says. */
    static final double SOURCE_DISCOUNT = 0.9;

    static final Duration RECENCY_HALF_LIFE = Duration.ofDays(90);
    /** Enough to explain a fact; older evidence beyond it is counted by `mentions` only. */
    static final int EVIDENCE_KEPT = 20;

    private static final Map<String, String> OPPOSITES = Map.of("likes", "dislikes", "dislikes", "likes");

    /** 0 to 1. */
    public double worth(Candidate candidate, int mentions, Instant occurredAt, Instant acceptedAt, Trust trust) {
        double repetition = 1 - 1.0 / Math.max(1, mentions);
        Duration age = Duration.between(occurredAt, acceptedAt);
        double recency = age.isNegative() ? 1 : Math.pow(0.5, (double) age.toSeconds() / RECENCY_HALF_LIFE.toSeconds());
        double worth =
                IMPORTANCE_WEIGHT * candidate.importance() + REPETITION_WEIGHT * repetition + RECENCY_WEIGHT * recency;
        return trust == Trust.PERSON ? worth : worth * SOURCE_DISCOUNT;
    }

    public boolean isWorthKeeping(double worth) {
        return worth >= WORTH_KEEPING;
    }

    /** Whether something is a plan when it is told: until it begins, what is so holds. What begins within the skew of clocks begins now. */
    public boolean isAhead(Instant begins, Instant told) {
        return begins.isAfter(told.plus(Timestamps.CLOCK_SKEW));
    }

    /** The predicate that cannot hold of the same object at the same time: whoever dislikes coffee no longer likes it. */
    public Optional<String> opposite(String predicate) {
        return Optional.ofNullable(OPPOSITES.get(predicate));
    }
}
