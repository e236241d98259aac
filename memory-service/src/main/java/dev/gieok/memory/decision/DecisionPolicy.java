package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Request;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.time.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When something is worth keeping: a weighted sum of how important it is, how often it was said and how fresh it was
 * when it came in. Every weight is here and nowhere else.
 *
 * <p>worth = 0.7 importance + 0.2 repetition + 0.1 recency, kept from 0.2 on. Repetition is 1 − 1/n after n mentions;
 * recency halves with every 90 days between what happened and when it was told.
 *
 * <p>A request is worth nothing by itself. Asked for three times in the same way it is what the person wants or does:
 * requests within five minutes of each other are one time, since they work on one thing; the three must be of two
 * sittings at least, an hour apart, since an afternoon's work is no habit; and of the same 90 days.
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

    /** How often something must be asked for in the same way, and on how many sittings. */
    static final int TIMES = 3;

    static final int SITTINGS = 2;
    /** What is asked again within it is asked once. */
    static final Duration ONE_TIME = Duration.ofMinutes(5);
    /** After so long without such a request another sitting begins. */
    static final Duration BETWEEN_SITTINGS = Duration.ofHours(1);
    /** A request that is older than the last one by more is no part of the same way. */
    static final Duration ASKED_WITHIN = Duration.ofDays(90);

    /** Predicates of what was gathered from requests, and never told. */
    private static final Set<String> GATHERED = Set.of(Request.INSTRUCTION, Request.HABIT);

    private static final Map<String, String> OPPOSITES = Map.of(
            "likes",
            "dislikes",
            "dislikes",
            "likes",
            // What is told outright takes the place of what was only gathered from requests, and never the other way.
            "instruction",
            Request.INSTRUCTION);

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

    /** Whether these requests, made in the same way, count together with the last of them. */
    public boolean countsStill(Instant asked, Instant last) {
        return !asked.isBefore(last.minus(ASKED_WITHIN));
    }

    /** How many times it was asked for, of requests in order of time. */
    public int times(List<Instant> asked) {
        int times = 0;
        Instant counted = null;
        for (Instant each : asked) {
            if (counted == null || each.isAfter(counted.plus(ONE_TIME))) {
                counted = each;
                times++;
            }
        }
        return times;
    }

    /** Whether requests that were made in the same way, in order of time, are a habit by now. */
    public boolean isAskedAgainAndAgain(List<Instant> asked) {
        int sittings = 0;
        Instant before = null;
        for (Instant each : asked) {
            if (before == null || each.isAfter(before.plus(BETWEEN_SITTINGS))) {
                sittings++;
            }
            before = each;
        }
        return times(asked) >= TIMES && sittings >= SITTINGS;
    }

    /** Whether a fact that was only gathered from requests is none with what is left of them. */
    public boolean isTooSeldom(Fact fact, List<Evidence> left) {
        return GATHERED.contains(fact.predicate())
                && !isAskedAgainAndAgain(
                        left.stream().map(Evidence::occurredAt).sorted().toList());
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
