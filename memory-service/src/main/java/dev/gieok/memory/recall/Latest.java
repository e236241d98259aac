package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.platform.meaning.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of memories of one matter that answer a question about equally well, the one that was told last comes first: where
 * nobody understood that the other is over, it is still likelier what holds.
 */
final class Latest {
    /** So much of the relevance of the best, without what the session and strength give. */
    private static final double ALIKE = 0.6;

    /** The same, where both have a word in common. */
    private static final double SHARING = 0.35;

    /**
     * The same, where both are of a kind of which one has one at a time, or of the matter that is asked; anything, where the
     * best is in doubt besides.
     */
    private static final double EXCHANGING = 0.15;

    /** The same, where it is because of the later that the best is in doubt, or the best only denies what the later says. */
    private static final double OUTDATING = 0.2;

    private final Lexicon lexicon;

    Latest(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param ranked best first @param question “is my car a Fiesta?” wants the Fiesta, whatever came after it @param byMatter whether the matter that is asked counts */
    List<Ranking.Ranked> first(
            List<Ranking.Ranked> ranked, Map<FactId, Double> relevance, String question, boolean byMatter) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Ranking.Ranked best = ranked.getFirst();
        double most = relevance.getOrDefault(best.fact().factId(), 0.0);
        Ranking.Ranked latest = best;
        Kinds.Named former = Kinds.of(best.fact().text());
        boolean asked = Kinds.of(question).sharesAny(former);
        Gist about = Gist.of(best.fact().text());
        Gist wanted = Gist.of(question);
        boolean ofTheMatter = byMatter && !asked && wanted.isOneMatter(about);
        Set<String> words = null;
        for (Ranking.Ranked hit : ranked) {
            double share = relevance.getOrDefault(hit.fact().factId(), 0.0) / Math.max(most, Double.MIN_NORMAL);
            boolean doubts = isDoubting(hit.fact(), best.fact());
            boolean exchanged = !asked && isExchanged(hit.fact(), best.fact(), former)
                    || ofTheMatter && share >= EXCHANGING && isSoNow(hit.fact(), best.fact(), about, wanted);
            boolean outdates = doubts || exchanged || isNowSo(hit.fact(), best.fact());
            double least = !exchanged ? outdates ? OUTDATING : SHARING : doubts ? 0 : EXCHANGING;
            if (share >= least
                    && (outdates || isOfOneMatter(hit.fact(), best.fact()))
                    && hit.fact().lastSaidAt().isAfter(latest.fact().lastSaidAt())) {
                words = words == null ? Set.copyOf(lexicon.stems(best.fact().text())) : words;
                if (outdates
                        || share >= ALIKE
                        || lexicon.stems(hit.fact().text()).stream().anyMatch(words::contains)) {
                    latest = hit;
                }
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

    /** What is only told may be about anything; turns of a conversation do not take each other's place. */
    private static boolean isOfOneMatter(Fact later, Fact earlier) {
        return later.kind() != Kind.EPISODE
                && earlier.kind() != Kind.EPISODE
                && !later.negated()
                && (later.predicate().equals(earlier.predicate()) || isOnlyTold(later) || isOnlyTold(earlier));
    }

    /** Each names another thing of a kind of which one has one at a time. */
    private static boolean isExchanged(Fact later, Fact earlier, Kinds.Named former) {
        return later.kind() != Kind.EPISODE
                && earlier.kind() != Kind.EPISODE
                && !later.negated()
                && later.subject().equals(earlier.subject())
                && Kinds.of(later.text()).to(former) == Kinds.Likeness.OTHER_OF_ONE;
    }

    /** Each is of the matter that is asked: “I'm in bed by ten”, “lights out at midnight now”. */
    private static boolean isSoNow(Fact later, Fact earlier, Gist about, Gist asked) {
        if (later.kind() == Kind.EPISODE || earlier.kind() == Kind.EPISODE || later.negated()) {
            return false;
        }
        Gist told = Gist.of(later.text());
        boolean one = later.subject().equals(earlier.subject())
                ? about.isOneMatter(told)
                : later.subject().equals(EntityKeys.ME) && about.isOneMatterOfAnybody(told);
        return one && asked.isOneMatter(told);
    }

    private static boolean isDoubting(Fact later, Fact earlier) {
        return !later.negated()
                && later.kind() != Kind.EPISODE
                && Ranking.source(later)
                        .filter(source -> source.equals(earlier.doubtedBy()))
                        .isPresent();
    }

    /** “I adopted a beagle”, after “I have no pets”. */
    private static boolean isNowSo(Fact later, Fact earlier) {
        return earlier.negated() && !later.negated() && later.predicate().equals(earlier.predicate());
    }

    private static boolean isOnlyTold(Fact fact) {
        return fact.kind() == Kind.UNSORTED || fact.kind() == Kind.EVENT;
    }
}
