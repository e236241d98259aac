package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.platform.meaning.Kinds;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final double ODDS = 0.30;
    private static final double RELEVANCE = 1.36;
    private static final double NEAR = 1.31;
    /** The words of the question are in its relevance, and a memory that only repeats them says little. */
    private static final double WORDS = -0.68;

    private static final double MATTER = 1.71;
    private static final double RECENT = 1.08;
    /** Of whom it is told only who they are. */
    private static final double INTRODUCING = -0.36;

    private static final double DENYING = -1.90;
    private static final double DOUBTED = -1.42;
    private static final double LIKELIEST = 0.91;

    /** What was told after the likeliest answer: it may have put that out of date, by words, kind, matter or a word in common. */
    private static final double SURMISED = 1.79;

    private static final double EXCHANGED = 2.33;
    private static final double OF_ONE_MATTER = 2.52;
    private static final double SHARING = 0.74;
    private static final double OF_ONE_PREDICATE = 0.23;
    private static final double LATER = 0.87;
    /** Of the log odds that it, rather than the likeliest answer, answers now. */
    private static final double SUCCEEDING = 0.34;

    /** Log odds beyond which these count no more; those of what was not read are the least. */
    private static final double SURE = 6;

    /** So many of what was told later are read for it, those that are the best without. */
    private static final int READ = 6;

    /** What was told last, where there is little to choose from: of so many memories it counts in full, of more less. */
    private static final double RECENT_OF_FEW = 2.00;

    private static final double FEW = 6;
    private static final double MANY = 16;

    /** It asks for what it does not name. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:whats?|which|who|whos|whose|whom|where|wheres|when|whens|why|how|hows)\\b"
                    + "|뭐|뭘|뭔|무엇|무슨|어느|어떤|어떻|어디|언제|누구|누가|누굴|몇|며칠|얼마|왜");

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
        boolean open = OPEN.matcher(asked.question()).find();
        if (!open
                && Kinds.of(asked.question()).sharesAny(Kinds.of(likeliest.get().text()))) {
            // “Is my car a Fiesta?” wants the Fiesta, whatever came after it.
            return doubted(ranked);
        }
        Sum sum = new Sum(likeliest.get(), asked);
        Map<FactId, Double> sums = asked.found().stream()
                .collect(Collectors.toMap(hit -> hit.fact().factId(), sum::of, Math::max));
        succeeding(likeliest.get(), asked, sums).forEach((id, odds) -> sums.merge(id, SUCCEEDING * odds, Double::sum));
        Ranking.Ranked foremost = ranked.stream()
                .filter(hit -> hit.fact().kind() != Kind.EPISODE)
                .max(Comparator.comparingDouble((Ranking.Ranked hit) ->
                                sums.getOrDefault(hit.fact().factId(), Double.NEGATIVE_INFINITY))
                        .thenComparing(Ranking.Ranked::score))
                .orElseThrow();
        List<Ranking.Ranked> placed = doubted(Ranking.withFirst(ranked, foremost));
        // “Do I smoke?” is answered by its end.
        return open ? LeadingUp.passed(placed, asked.question()) : placed;
    }

    /** What is in doubt stands behind what put it there. */
    private static List<Ranking.Ranked> doubted(List<Ranking.Ranked> ranked) {
        ObservationId doubting = ranked.getFirst().fact().doubtedBy();
        if (doubting == null) {
            return ranked;
        }
        return ranked.stream()
                .filter(hit ->
                        Ranking.source(hit.fact()).filter(doubting::equals).isPresent())
                .max(Comparator.comparing((Ranking.Ranked hit) ->
                                Optional.ofNullable(hit.answering()).orElse(0.0))
                        .thenComparing(Ranking.Ranked::score))
                .map(hit -> Ranking.withFirst(ranked, hit))
                .orElse(ranked);
    }

    /**
     * How likely each that was told later, rather than the likeliest answer, answers now (log odds). Only those are read
     * that this can bring to the first place, or keep from it.
     */
    private static Map<FactId, Double> succeeding(Fact likeliest, Asked asked, Map<FactId, Double> sums) {
        Map<Boolean, List<Fact>> told = asked.found().stream()
                .map(Found::fact)
                .filter(fact -> fact.kind() != Kind.EPISODE)
                .sorted(Comparator.comparingDouble((Fact fact) -> sums.getOrDefault(fact.factId(), 0.0))
                        .reversed()
                        .thenComparing(Fact::factId))
                .collect(Collectors.partitioningBy(fact -> isSince(fact, likeliest)));
        List<Fact> later = told.getOrDefault(true, List.of());
        double atLeast =
                Math.max(best(told.getOrDefault(false, List.of()), sums), best(later, sums) - SUCCEEDING * SURE);
        List<String> rivals = later.stream()
                .filter(fact -> sums.getOrDefault(fact.factId(), 0.0) + SUCCEEDING * SURE > atLeast)
                .limit(READ)
                .map(Fact::text)
                .toList();
        boolean settled = rivals.size() == 1 && best(later, sums) - SUCCEEDING * SURE >= atLeast;
        Map<String, Double> read = settled
                ? Map.of()
                : RecallReader.learnt().succeeds(likeliest.text(), AnswerReader.asQuestion(asked.question()), rivals);
        return later.stream()
                .collect(Collectors.toMap(
                        Fact::factId,
                        fact -> Math.clamp(read.getOrDefault(fact.text(), -SURE), -SURE, SURE),
                        Math::max));
    }

    /** “I got another cat, that makes two”: that one has a cat was told again, and how many for the first time. */
    private static boolean isSince(Fact fact, Fact likeliest) {
        return fact.lastSaidAt().isAfter(likeliest.lastSaidAt())
                || fact.firstSaidAt().equals(likeliest.lastSaidAt())
                        && fact.firstSaidAt().isAfter(likeliest.firstSaidAt());
    }

    /** @param facts best first */
    private static double best(List<Fact> facts, Map<FactId, Double> sums) {
        return facts.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : sums.getOrDefault(facts.getFirst().factId(), Double.NEGATIVE_INFINITY);
    }

    private final class Sum {
        private final Fact likeliest;
        private final Asked asked;
        private final Kinds.Named kind;
        private final Set<String> words;
        private final List<Instant> times;
        private final double most;
        private final double few;

        Sum(Fact likeliest, Asked asked) {
            this.likeliest = likeliest;
            this.asked = asked;
            this.kind = Kinds.of(likeliest.text());
            this.words = Set.copyOf(lexicon.stems(likeliest.text()));
            this.times = asked.found().stream()
                    .map(hit -> hit.fact().lastSaidAt())
                    .sorted()
                    .toList();
            this.few = Math.clamp((MANY - times.size()) / (MANY - FEW), 0, 1);
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
                    + (RECENT + RECENT_OF_FEW * few) * times.indexOf(fact.lastSaidAt()) / Math.max(1, times.size() - 1)
                    + (fact.kind() == Kind.RELATION ? INTRODUCING : 0)
                    + (fact.negated() ? DENYING : 0)
                    + (fact.doubtedBy() != null ? DOUBTED : 0)
                    + (fact.factId().equals(likeliest.factId()) ? LIKELIEST : 0);
            return isSince(fact, likeliest) ? own + since(fact) : own;
        }

        private double since(Fact later) {
            return LATER
                    + (Latest.isSurmised(later, likeliest) ? SURMISED : 0)
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
