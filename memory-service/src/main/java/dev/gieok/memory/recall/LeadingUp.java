package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a message only leads up with says what ended, or why; asked for what is so, what the message goes on with goes before
 * it: of “손목 깁스는 풀었고 어제 발목을 삐었어요”, “I've left the library. I guide walks in the woods now” the second half.
 */
final class LeadingUp {
    /** How a Korean clause ends that goes on. */
    private static final Pattern GOES_ON = Pattern.compile("(?:고요?|[는은인한던]데요?|[가-힣]서요?|지만요?|니까요?|다가|더니)[.~ㅎㅋㅠ\\s]*$");

    private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}");

    /** It asks for the end itself, for when or for why. */
    private static final Pattern OF_THE_END = Pattern.compile(
            "(?i)n't\\b|\\b(?:not|no longer|never|stop|stopped|quit|avoid|ended|when|why|used to|before)\\b"
                    + "|[안못] |않|싫|그만|끊|언제|왜|예전|전에|원래");

    private LeadingUp() {}

    /** @param ranked best first; only the first may be another afterwards */
    static List<Ranking.Ranked> passed(List<Ranking.Ranked> ranked, String question) {
        Fact first = ranked.getFirst().fact();
        if (!leadsUp(first) || OF_THE_END.matcher(question).find()) {
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

    private static boolean leadsUp(Fact fact) {
        boolean ends = fact.negated() && !fact.supersedes().isEmpty();
        return ends || goesOn(fact.text());
    }

    private static boolean goesOn(String text) {
        return KOREAN.matcher(text).find() && GOES_ON.matcher(text).find();
    }

    private static boolean isOfOneMessage(Fact first, Fact other) {
        return Stream.of(first, other).map(Ranking::source).distinct().count() == 1
                && Ranking.source(first).isPresent();
    }

    private static boolean tells(Fact fact, Fact first) {
        return !fact.negated()
                && fact.kind() != Kind.RELATION
                && fact.kind() != Kind.EPISODE
                && !goesOn(fact.text())
                && !first.text().contains(fact.text());
    }
}
