package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a message only leads up with says what ended, or why; asked for what is so, what the message goes on with goes before
 * it: of “손목 깁스는 풀었고 어제 축구하다 발목을 삐어서 반깁스했어요” the second half. {@link Succession} does so by score, for what the
 * question finds of what was so; this is of the very first, whatever was found.
 */
final class LeadingUp {
    /** It asks for the end itself, for when or for why. */
    private static final Pattern OF_THE_END = Pattern.compile(
            "(?i)n't\\b|\\b(?:not|no longer|never|stop|stopped|quit|avoid|ended|when|why|used to|before)\\b"
                    + "|[안못] |않|싫|그만|끊|언제|왜|예전|전에|원래");

    private LeadingUp() {}

    /** @param ranked best first; only the first may be another afterwards. @param question that names not what it asks for */
    static List<Ranking.Ranked> passed(List<Ranking.Ranked> ranked, String question) {
        Fact first = ranked.getFirst().fact();
        boolean ofTheEnd = OF_THE_END.matcher(question).find() || Wording.asksWhetherStill(question);
        if (ofTheEnd || !isEnding(first) && !leads(first)) {
            return ranked;
        }
        return ranked.stream()
                .filter(hit -> isOfOneMessage(first, hit.fact()) && tells(hit.fact(), first))
                .max(Comparator.comparing((Ranking.Ranked hit) ->
                                Optional.ofNullable(hit.answering()).orElse(0.0))
                        .thenComparing(Ranking.Ranked::score))
                .map(hit -> Ranking.withFirst(ranked, hit))
                .orElse(ranked);
    }

    private static boolean isEnding(Fact fact) {
        return fact.negated() && !fact.supersedes().isEmpty();
    }

    private static boolean leads(Fact fact) {
        return fact.language().equals("ko") && (Wording.isLeading(fact.text()) || Wording.isCircumstance(fact.text()));
    }

    private static boolean isOfOneMessage(Fact first, Fact other) {
        return Ranking.source(first).isPresent() && Ranking.source(first).equals(Ranking.source(other));
    }

    private static boolean tells(Fact fact, Fact first) {
        return !fact.negated()
                && fact.kind() != Kind.RELATION
                && fact.kind() != Kind.EPISODE
                && !leads(fact)
                && !first.text().contains(fact.text());
    }
}
