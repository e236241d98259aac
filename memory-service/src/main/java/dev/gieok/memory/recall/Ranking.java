package dev.gieok.memory.recall;

import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.StrengthPolicy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts what was found in order: relevance × strength.
 *
 * <p>relevance = ½ rank fusion + ½ evidence, where rank fusion is the sum of 1/(60 + rank) over the signals as a share of
 * its greatest value, and evidence is 1 − ∏(1 − signal). Strength moves a score between half of it and all of it; what is
 * no longer true counts half, unless it is an event.
 */
public final class Ranking {
    private static final double FUSION_DEPTH = 60;
    private static final double DENSE_FLOOR = 0.2;
    private static final double DENSE_SPAN = 0.6;
    private static final double GRAPH_NEAR = 0.6;
    private static final double GRAPH_FAR = 0.35;
    private static final double EXPIRED = 0.5;

    private final StrengthPolicy strength;

    public Ranking(StrengthPolicy strength) {
        this.strength = strength;
    }

    /** One fact with what every signal says of it; ranks count from 1, 0 when a signal did not find it. */
    public record Found(Fact fact, double dense, int denseRank, double lexical, int lexicalRank, int hops) {}

    /** One fact with its place in the result. */
    public record Ranked(Fact fact, double score, Signals signals) {}

    /** Best first. `at` is the time for which the question asks. */
    public List<Ranked> rank(Map<FactId, Found> found, int signals, Instant at) {
        return found.values().stream()
                .map(hit -> ranked(hit, Math.max(1, signals), at))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(hit -> hit.fact().factId()))
                .toList();
    }

    private Ranked ranked(Found hit, int signals, Instant at) {
        Fact fact = hit.fact();
        double graph = hit.hops() == 0 ? 0 : hit.hops() == 1 ? 1 : 0.5;
        double fusion = (share(hit.denseRank()) + share(hit.lexicalRank())) / signals;
        double dense = Math.clamp((hit.dense() - DENSE_FLOOR) / DENSE_SPAN, 0, 1);
        double near = hit.hops() == 0 ? 0 : hit.hops() == 1 ? GRAPH_NEAR : GRAPH_FAR;
        double evidence = 1 - (1 - dense) * (1 - hit.lexical()) * (1 - near);
        double relevance = (Math.min(1, fusion) + evidence) / 2;
        double score = relevance * (0.5 + 0.5 * strength.strength(fact)) * (isOver(fact, at) ? EXPIRED : 1);
        return new Ranked(
                fact,
                score,
                new Signals(
                        Math.clamp(hit.dense(), 0, 1),
                        hit.lexical(),
                        graph,
                        strength.recency(fact),
                        fact.importance(),
                        strength.repetition(fact)));
    }

    private static double share(int rank) {
        return rank == 0 ? 0 : (FUSION_DEPTH + 1) / (FUSION_DEPTH + rank);
    }

    private static boolean isOver(Fact fact, Instant at) {
        return fact.kind() != Kind.EVENT
                && fact.validTo() != null
                && !fact.validTo().isAfter(at);
    }
}
