package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Wording;
import dev.gieok.platform.meaning.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The same, where both are of a kind of which one has one at a time, or of the matter that is asked.
     */
    private static final double EXCHANGING = 0.06;

    /** The same, where the message of the later may have put the best out of date, or the best only denies what the later says. */
    private static final double OUTDATING = 0.05;

    private final Lexicon lexicon;

    Latest(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param ranked best first
     * @param question “is my car a Fiesta?” wants the Fiesta, whatever came after it
     * @param gists empty where the matter that is asked does not count
     */
    List<Ranking.Ranked> first(
            List<Ranking.Ranked> ranked, Map<FactId, Double> relevance, String question, Optional<Gists> gists) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Ranking.Ranked best = asTold(ranked);
        double most = relevance.getOrDefault(best.fact().factId(), 0.0);
        Ranking.Ranked latest = best;
        Kinds.Named former = Kinds.of(best.fact().text());
        boolean asked = Kinds.of(question).sharesAny(former);
        Optional<Gists> ofTheMatter = gists.filter(each -> !asked && each.isAsked(best.fact()));
        Set<String> words = null;
        for (Ranking.Ranked hit : ranked) {
            double share = relevance.getOrDefault(hit.fact().factId(), 0.0) / Math.max(most, Double.MIN_NORMAL);
            boolean doubts = isDoubting(hit.fact(), best.fact());
            boolean exchanged = !asked && isExchanged(hit.fact(), best.fact(), former)
                    || share >= EXCHANGING
                            && ofTheMatter
                                    .filter(each -> isSoNow(hit.fact(), best.fact(), each))
                                    .isPresent();
            boolean outdates =
                    doubts || exchanged || isNowSo(hit.fact(), best.fact()) || isSurmised(hit.fact(), best.fact());
            double least = doubts ? 0 : exchanged ? EXCHANGING : outdates ? OUTDATING : SHARING;
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
        latest = meant(latest, ranked);
        return Ranking.withFirst(ranked, latest);
    }

    /** The best; of a message that says what is so now, not the memory that by it something ended. */
    private static Ranking.Ranked asTold(List<Ranking.Ranked> ranked) {
        Fact best = ranked.getFirst().fact();
        return ranked.stream()
                .filter(hit -> best.negated()
                        && !hit.fact().negated()
                        && hit.fact().text().equals(best.text()))
                .findFirst()
                .orElseGet(ranked::getFirst);
    }

    /** “Finn has left his first nursery”, “회사 방침이 바뀌어서”. */
    private static boolean isOnlyAround(Fact fact) {
        return fact.kind() == Kind.UNSORTED
                && !fact.negated()
                && (Wording.isOnlyTurn(fact.text()) || Wording.isCircumstance(fact.text()));
    }

    /** Of what only says why something changed, or that it did, what else its message says, where the question finds what that may have put out of date. */
    private static Ranking.Ranked meant(Ranking.Ranked found, List<Ranking.Ranked> ranked) {
        Optional<ObservationId> source = Ranking.source(found.fact());
        if (source.isEmpty() || !isOnlyAround(found.fact())) {
            return found;
        }
        return ranked.stream()
                .filter(hit -> Ranking.source(hit.fact()).equals(source))
                .filter(hit -> !hit.fact().negated()
                        && hit.fact().kind() != Kind.EPISODE
                        && !isOnlyAround(hit.fact())
                        && ranked.stream()
                                .anyMatch(other ->
                                        isDoubting(hit.fact(), other.fact()) || isSurmised(hit.fact(), other.fact())))
                .findFirst()
                .orElse(found);
    }

    /** Turns of a conversation do not take each other's place, and a denial takes none. */
    private static boolean areSaid(Fact later, Fact earlier) {
        return later.kind() != Kind.EPISODE && earlier.kind() != Kind.EPISODE && !later.negated();
    }

    /** What is only told may be about anything. */
    private static boolean isOfOneMatter(Fact later, Fact earlier) {
        return areSaid(later, earlier)
                && (later.predicate().equals(earlier.predicate()) || isOnlyTold(later) || isOnlyTold(earlier));
    }

    /** Each names another thing of a kind of which one has one at a time. */
    static boolean isExchanged(Fact later, Fact earlier, Kinds.Named former) {
        return areSaid(later, earlier)
                && later.subject().equals(earlier.subject())
                && Kinds.of(later.text()).to(former) == Kinds.Likeness.OTHER_OF_ONE;
    }

    /** Each is of the matter that is asked: “I'm in bed by ten”, “lights out at midnight now”. */
    static boolean isSoNow(Fact later, Fact earlier, Gists gists) {
        return areSaid(later, earlier) && gists.isAsked(later) && gists.areOfOneMatter(later, earlier);
    }

    static boolean isSurmised(Fact later, Fact earlier) {
        return later.kind() != Kind.EPISODE && later.maySupersede().contains(earlier.factId());
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

    /** Both say the same of the same, not in words alone. */
    static boolean areOfOnePredicate(Fact later, Fact earlier) {
        return later.predicate().equals(earlier.predicate())
                && later.subject().equals(earlier.subject())
                && !isOnlyTold(later);
    }

    private static boolean isOnlyTold(Fact fact) {
        return fact.kind() == Kind.UNSORTED || fact.kind() == Kind.EVENT;
    }
}
