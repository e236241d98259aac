package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.meaning.Kinds;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which memory goes first, where the best were read as answers: what is read as the likeliest answer may be over, though
 * nobody understood that, so what was told since and may have taken its place counts, too. A weighted sum; the weights
 * were learnt from questions about lives of which one half had changed, and the other had not (README.md).
 */
final class Foremost {
    /** Log odds of what was not read. */
    private static final double UNREAD = -7;

    private static final double ODDS = 0.31;
    private static final double RELEVANCE = 1.86;
    private static final double NEAR = 1.86;
    /** The words of the question are in its relevance, and a memory that only repeats them says little. */
    private static final double WORDS = -1.06;

    private static final double MATTER = 2.10;
    private static final double RECENT = 2.43;
    /** Of whom it is told only who they are. */
    private static final double INTRODUCING = -0.77;

    private static final double DENYING = -2.44;
    private static final double DOUBTED = -1.03;
    private static final double LIKELIEST = 0.46;

    /** What was told after the likeliest answer: it may have put that out of date, by words, kind, matter or a word in common. */
    private static final double SURMISED = 2.27;

    private static final double EXCHANGED = 2.68;
    private static final double OF_ONE_MATTER = 2.13;
    private static final double SHARING = 0.86;
    private static final double OF_ONE_PREDICATE = 0.59;
    /** Of the message that ended it, or put it in doubt. */
    private static final double BY_ITS_END = 1.54;

    private final Lexicon lexicon;

    Foremost(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What is known of the question and of what it finds. @param relevance without what is read and what it is about */
    record Asked(
            String question,
            Collection<Found> found,
            Collection<Found> former,
            Map<FactId, Double> relevance,
            Optional<Gists> gists,
            Answers answers) {
        private double odds(Fact fact) {
            return answers.isRead(fact) ? answers.odds(fact) : UNREAD;
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** @param ranked best first; only the first may be another afterwards. Turns of a conversation stay where they are */
    List<Ranking.Ranked> first(List<Ranking.Ranked> ranked, Asked asked) {
        Optional<Fact> likeliest = Stream.concat(asked.found().stream(), asked.former().stream())
                .map(Found::fact)
                .filter(asked.answers()::isRead)
                .max(Comparator.comparingDouble(asked::odds).thenComparing(Fact::factId));
        if (ranked.isEmpty() || likeliest.isEmpty() || ranked.getFirst().fact().kind() == Kind.EPISODE) {
            return ranked;
        }
        if (Kinds.of(asked.question()).sharesAny(Kinds.of(likeliest.get().text()))) {
            // “Is my car a Fiesta?” wants the Fiesta, whatever came after it.
            return ranked;
        }
        Sum sum = new Sum(likeliest.get(), asked);
        Map<FactId, Double> sums = asked.found().stream()
                .collect(Collectors.toMap(hit -> hit.fact().factId(), sum::of, Math::max));
        Ranking.Ranked foremost = ranked.stream()
                .filter(hit -> hit.fact().kind() != Kind.EPISODE)
                .max(Comparator.comparingDouble((Ranking.Ranked hit) ->
                                sums.getOrDefault(hit.fact().factId(), Double.NEGATIVE_INFINITY))
                        .thenComparing(Ranking.Ranked::score))
                .orElseThrow();
        return Ranking.withFirst(ranked, foremost);
    }

    private final class Sum {
        private final Fact likeliest;
        private final Asked asked;
        private final Kinds.Named kind;
        private final Set<String> words;
        private final Set<ObservationId> ends = new HashSet<>();
        private final List<Instant> times;
        private final double most;

        Sum(Fact likeliest, Asked asked) {
            this.likeliest = likeliest;
            this.asked = asked;
            this.kind = Kinds.of(likeliest.text());
            this.words = Set.copyOf(lexicon.stems(likeliest.text()));
            for (Found hit : asked.found()) {
                if (hit.fact().supersedes().contains(likeliest.factId())) {
                    Ranking.source(hit.fact()).ifPresent(ends::add);
                }
            }
            Optional.ofNullable(likeliest.doubtedBy()).ifPresent(ends::add);
            this.times = asked.found().stream()
                    .map(hit -> hit.fact().lastSaidAt())
                    .sorted()
                    .toList();
            this.most =
                    asked.found().stream().mapToDouble(this::relevance).max().orElse(0);
        }

        double of(Found hit) {
            Fact fact = hit.fact();
            double own = ODDS * asked.odds(fact)
                    + RELEVANCE * relevance(hit) / Math.max(most, Double.MIN_NORMAL)
                    + NEAR * hit.dense()
                    + WORDS * hit.words()
                    + MATTER * asked.gists().map(each -> each.matter(fact)).orElse(0.0)
                    + RECENT * times.indexOf(fact.lastSaidAt()) / Math.max(1, times.size() - 1)
                    + (fact.kind() == Kind.RELATION ? INTRODUCING : 0)
                    + (fact.negated() ? DENYING : 0)
                    + (fact.doubtedBy() != null ? DOUBTED : 0)
                    + (fact.factId().equals(likeliest.factId()) ? LIKELIEST : 0)
                    + (Ranking.source(fact).filter(ends::contains).isPresent() ? BY_ITS_END : 0);
            return fact.lastSaidAt().isAfter(likeliest.lastSaidAt()) ? own + since(fact) : own;
        }

        private double since(Fact later) {
            return (Latest.isSurmised(later, likeliest) ? SURMISED : 0)
                    + (Latest.isExchanged(later, likeliest, kind) ? EXCHANGED : 0)
                    + (asked.gists()
                                    .filter(each -> Latest.isSoNow(later, likeliest, each))
                                    .isPresent()
                            ? OF_ONE_MATTER
                            : 0)
                    + (Latest.areOfOnePredicate(later, likeliest) ? OF_ONE_PREDICATE : 0)
                    + (lexicon.stems(later.text()).stream().anyMatch(words::contains) ? SHARING : 0);
        }

        private double relevance(Found hit) {
            return asked.relevance().getOrDefault(hit.fact().factId(), 0.0);
        }
    }
}
