package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Of memories of one matter that answer a question about equally well, the one that was told last comes first: where
 * nobody understood that the other is over, it is still likelier what holds.
 */
final class Latest {
    /** So much of the relevance of the best, without what the session and strength give. */
    private static final double ALIKE = 0.7;

    private Latest() {}

    /** @param ranked best first */
    static List<Ranking.Ranked> first(List<Ranking.Ranked> ranked, Map<FactId, Double> relevance) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Ranking.Ranked best = ranked.getFirst();
        double enough = ALIKE * relevance.getOrDefault(best.fact().factId(), 0.0);
        Ranking.Ranked latest = best;
        for (Ranking.Ranked hit : ranked) {
            if (relevance.getOrDefault(hit.fact().factId(), 0.0) >= enough
                    && isOfOneMatter(hit.fact(), best.fact())
                    && hit.fact().lastSaidAt().isAfter(latest.fact().lastSaidAt())) {
                latest = hit;
            }
        }
        if (latest == best) {
            return ranked;
        }
        List<Ranking.Ranked> changed = new ArrayList<>(ranked);
        changed.remove(latest);
        changed.addFirst(latest.at(best.score()));
        return changed;
    }

    /** A note may be about anything; turns of a conversation do not take each other's place. */
    private static boolean isOfOneMatter(Fact later, Fact earlier) {
        return later.kind() != Kind.EPISODE
                && earlier.kind() != Kind.EPISODE
                && !later.negated()
                && (later.predicate().equals(earlier.predicate())
                        || later.kind() == Kind.UNSORTED
                        || earlier.kind() == Kind.UNSORTED);
    }
}
