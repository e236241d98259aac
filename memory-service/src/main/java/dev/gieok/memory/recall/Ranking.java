package dev.gieok.memory.recall;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Bygone;
import dev.gieok.memory.memories.StrengthPolicy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was found in order: relevance × strength. The weights are here, in {@link Answers}, {@link Succession}, {@link
 * Introduction}, {@link Foremost} and {@link Latest}; how they were measured is in the README.
 *
 * <p>relevance is the mean of words and meaning (of what there is, where one of them could not take part), where words
 * are the share of the question's words with the boosts and half of the share that the turn before has; nearness in the
 * graph closes a part of the gap to 1; of the best, what is of the matter that is asked gains half of its relevance; the
 * mean of that and of how likely each of the best is read as an answer, which counts twice, takes its place ({@link
 * Answers}); and the best of a session gives the others a share of its relevance. Strength moves a score by a fifth of it at
 * most; what is no longer true counts half, unless it is an event, and so does a past without dates when a time is asked
 * for; what the same observation said already counts less each time, after what ended has left its place to what followed
 * ({@link Succession}); who somebody is comes behind what is told of them ({@link Introduction}); and what
 * goes first is chosen apart ({@link Foremost}; where nothing was read, or another time is asked for, {@link Latest}).
 */
public final class Ranking {
    private static final double DENSE_FLOOR = 0.1;
    private static final double DENSE_SPAN = 0.6;
    private static final double MOST_WORDS = 1.5;
    private static final double TURN_BEFORE = 0.5;
    private static final double GRAPH_NEAR = 0.4;
    private static final double GRAPH_FAR = 0.25;
    private static final double SESSION = 0.3;
    private static final double MATTER = 0.5;
    /** So many of the best are read for their matter. */
    private static final int READ = 30;

    private static final double SAID_ALREADY = 0.4;
    private static final double STRENGTH = 0.2;
    private static final double EXPIRED = 0.5;

    private final StrengthPolicy strength;
    private final Latest latest;
    private final Foremost foremost;
    private final Introduction introduction;

    public Ranking(StrengthPolicy strength, Lexicon lexicon) {
        this.strength = strength;
        this.latest = new Latest(lexicon);
        this.foremost = new Foremost(lexicon);
        this.introduction = new Introduction(lexicon);
    }

    /** One fact with its place in the result. @param answering as {@link Answers} has it, null where it was not read */
    public record Ranked(
            Fact fact,
            double score,
            Signals signals,
            @Nullable Double answering) {
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.fact().lastSaidAt(), Comparator.reverseOrder())
                .thenComparing(ranked -> ranked.fact().factId());

        Ranked times(double factor) {
            return at(score * factor);
        }

        Ranked of(Fact other) {
            return new Ranked(other, score, signals, answering);
        }

        Ranked at(double place) {
            return new Ranked(fact, place, signals, answering);
        }
    }

    /**
     * The question as it is asked of the stores, and which of the two signals could take part at all.
     *
     * @param dated it names when, and that counts
     */
    record Asked(String question, boolean words, boolean meaning, boolean dated) {
        static Asked of(Question question, boolean words, boolean meaning) {
            return new Asked(question.text(), words, meaning, question.isDated());
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /**
     * Best first.
     *
     * @param former what the question finds of what is no longer so: nothing of it is in the result
     * @param at the time for which the question asks, now when `time` names none
     */
    List<Ranked> rank(
            Collection<Found> found,
            Collection<Found> former,
            Asked asked,
            Features features,
            TimeView time,
            Instant at) {
        Map<FactId, Double> relevance = new HashMap<>();
        found.forEach(hit -> relevance.put(hit.fact().factId(), relevance(hit, asked)));
        Map<FactId, Double> plain = Map.copyOf(relevance);
        Optional<Gists> gists = features.has(RecallFeature.MATTER)
                ? Optional.of(new Gists(asked.question(), best(found, relevance)))
                : Optional.empty();
        gists.ifPresent(each -> found.forEach(hit -> relevance.computeIfPresent(
                hit.fact().factId(), (id, own) -> own * (1 + MATTER * each.matter(hit.fact())))));
        Map<FactId, Double> formerly = new HashMap<>();
        former.forEach(hit -> formerly.put(hit.fact().factId(), relevance(hit, asked)));
        Answers answers = features.has(RecallFeature.ANSWERING)
                ? Answers.read(asked.question(), best(found, relevance), best(former, formerly))
                : Answers.NONE;
        answers.count(found, relevance);
        answers.count(former, formerly);
        Map<String, Double> bestOfSession = new HashMap<>();
        for (Found hit : found) {
            if (features.has(RecallFeature.SESSION) && !hit.session().isEmpty()) {
                bestOfSession.merge(
                        hit.session(), relevance.getOrDefault(hit.fact().factId(), 0.0), Math::max);
            }
        }
        List<Ranked> ranked = found.stream()
                .map(hit -> ranked(
                        hit,
                        relevance.getOrDefault(hit.fact().factId(), 0.0)
                                + SESSION * bestOfSession.getOrDefault(hit.session(), 0.0),
                        answers,
                        isOver(hit.fact(), time, at)))
                .sorted(Ranked.BEST_FIRST)
                .toList();
        List<Ranked> current = features.has(RecallFeature.SUCCESSION)
                ? Succession.of(
                        ranked,
                        former.stream()
                                .map(hit -> new Former(
                                        hit.fact(),
                                        formerly.getOrDefault(hit.fact().factId(), 0.0)))
                                .toList(),
                        asked.question())
                : ranked;
        List<Ranked> once = features.has(RecallFeature.SIBLINGS)
                ? saidOnce(current)
                : current.stream().sorted(Ranked.BEST_FIRST).toList();
        List<Ranked> told =
                features.has(RecallFeature.INTRODUCTION) ? introduction.placed(once, asked.question()) : once;
        if (!features.has(RecallFeature.LATEST)) {
            return told;
        }
        return answers.isEmpty() || !time.isNow() || asked.dated()
                ? latest.first(told, relevance, asked.question(), gists)
                : foremost.first(told, new Foremost.Asked(asked.question(), found, former, plain, gists, answers));
    }

    /** One of them before all others, which keep their order. */
    static List<Ranked> withFirst(List<Ranked> ranked, Ranked first) {
        return Stream.concat(
                        Stream.of(first.at(ranked.getFirst().score())),
                        ranked.stream().filter(other -> other != first))
                .toList();
    }

    private static List<Fact> best(Collection<Found> found, Map<FactId, Double> relevance) {
        return found.stream()
                .map(Found::fact)
                .sorted(Comparator.comparingDouble((Fact fact) -> relevance.getOrDefault(fact.factId(), 0.0))
                        .reversed()
                        .thenComparing(Fact::factId))
                .limit(READ)
                .toList();
    }

    private static double relevance(Found hit, Asked asked) {
        double words = Math.min(MOST_WORDS, hit.words() + hit.boost() + TURN_BEFORE * hit.before());
        double meaning = meaning(hit.dense());
        double relevance = asked.words() && asked.meaning() ? (words + meaning) / 2 : words + meaning;
        double near = hit.hops() == 0 ? 0 : hit.hops() == 1 ? GRAPH_NEAR : GRAPH_FAR;
        return relevance + near * Math.max(0, 1 - relevance);
    }

    /** From 0 to 1. */
    static double meaning(double cosine) {
        return Math.clamp((cosine - DENSE_FLOOR) / DENSE_SPAN, 0, 1);
    }

    private Ranked ranked(Found hit, double relevance, Answers answers, boolean over) {
        Fact fact = hit.fact();
        double score = relevance * (1 - STRENGTH + STRENGTH * strength.strength(fact)) * (over ? EXPIRED : 1);
        return new Ranked(
                fact,
                score,
                new Signals(
                        Math.clamp(hit.dense(), 0, 1),
                        Math.clamp(hit.words(), 0, 1),
                        hit.hops() == 0 ? 0 : 1.0 / hit.hops(),
                        strength.recency(fact),
                        fact.importance(),
                        strength.repetition(fact)),
                answers.read(fact));
    }

    private static List<Ranked> saidOnce(List<Ranked> ranked) {
        Map<ObservationId, Double> weights = new HashMap<>();
        return ranked.stream()
                .sorted(Ranked.BEST_FIRST)
                .map(hit -> source(hit.fact())
                        .map(source -> {
                            double weight = weights.getOrDefault(source, 1.0);
                            weights.put(source, weight * SAID_ALREADY);
                            return hit.times(weight);
                        })
                        .orElse(hit))
                .sorted(Ranked.BEST_FIRST)
                .toList();
    }

    /** What it was first learnt from. */
    static Optional<ObservationId> source(Fact fact) {
        return fact.evidence().stream().findFirst().map(Evidence::observationId);
    }

    /** What happened is no less so when it is over. */
    static boolean hasEnded(Fact fact, Instant at) {
        return fact.kind() != Kind.EVENT
                && fact.validTo() != null
                && !fact.validTo().isAfter(at);
    }

    private static boolean isOver(Fact fact, TimeView time, Instant at) {
        return hasEnded(fact, at) || time.validAt() != null && Bygone.is(fact);
    }
}
