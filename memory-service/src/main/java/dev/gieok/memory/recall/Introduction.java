package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who somebody is (“my neighbour Farouk”) has the very words by which a question names them (“what does my neighbour
 * Farouk do?”), and does not answer it: what is told of them goes first. Asked who they are, it is the other way round;
 * asked whether there is such a person, it stays as it is.
 */
final class Introduction {
    /** So much of the score of the best. */
    private static final double NEAR = 0.3;

    /** More words than that, without the name, tell more than who somebody is. */
    private static final int FEW = 2;

    private static final Pattern WHO = Pattern.compile(
            "\\b(?:who|whom|names?|named|called|related|relations?|relationship|to me)\\b|누구|누가|누굴|이름|성함|사이|관계",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHETHER = Pattern.compile(
            "\\b(?:have|has|got|many|is there|are there)\\b|있[어나니냐지을는던었습]|몇 ?명", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    Introduction(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param ranked best first */
    List<Ranking.Ranked> placed(List<Ranking.Ranked> ranked, String question) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Fact best = ranked.getFirst().fact();
        boolean introduced = isIntroduction(best);
        if (WHO.matcher(question).find()) {
            Set<String> asked = Set.copyOf(lexicon.stems(question));
            return introduced
                    ? ranked
                    : withFirst(ranked, fact -> isIntroduction(fact) && asked.containsAll(name(fact)));
        }
        return introduced && !WHETHER.matcher(question).find()
                ? withFirst(ranked, fact -> !fact.negated() && !isIntroduction(fact) && isOf(fact, name(best)))
                : ranked;
    }

    private static List<Ranking.Ranked> withFirst(List<Ranking.Ranked> ranked, Predicate<Fact> wanted) {
        double most = ranked.getFirst().score();
        return ranked.stream()
                .filter(hit -> hit.score() >= NEAR * most && wanted.test(hit.fact()))
                .findFirst()
                .map(hit -> Ranking.withFirst(ranked, hit))
                .orElse(ranked);
    }

    /** Says no more than who somebody is. */
    private boolean isIntroduction(Fact fact) {
        if (fact.kind() != Kind.RELATION || fact.negated() || fact.object().isBlank()) {
            return false;
        }
        Set<String> words = new HashSet<>(lexicon.stems(fact.text()));
        words.removeAll(name(fact));
        return words.size() <= FEW;
    }

    private Set<String> name(Fact introduction) {
        return Set.copyOf(lexicon.stems(introduction.object()));
    }

    private boolean isOf(Fact fact, Set<String> name) {
        return !name.isEmpty()
                && (Set.copyOf(lexicon.stems(fact.subject())).equals(name)
                        || lexicon.stems(fact.text()).containsAll(name));
    }
}
