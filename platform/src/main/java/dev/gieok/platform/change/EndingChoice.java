package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Which of all that holds a message ended, if any: the likeliest by {@link EndingOdds}, weighed by how much likelier it is
 * than the others. A logistic regression, its weights are data, learnt from labelled messages with one, with four and
 * with ten things held, and with nothing held that they could end. Immutable.
 */
public final class EndingChoice {
    /** The numbers, in the order of the weights. */
    public static final List<String> NAMES =
            List.of("always", "odds", "over the next", "likelihood", "held", "names another");

    /** More than that much likelier (log odds) is clear; so is what stands alone. */
    private static final double CLEAR = 4;

    private static final double ALONE = 3;

    /** Above which log odds it is taken as ended: what is ended wrongly can be restored, what is not goes on to be believed. */
    private static final double TAKEN = -0.22;

    /** Korean is read less well, and less is enough. */
    private static final double TAKEN_KOREAN = -0.5;

    /** The same where nothing else is there that could be meant: what is meant may never have been told. */
    private static final double TAKEN_ALONE = 0.5;

    private static final double TAKEN_ALONE_KOREAN = 0.4;

    /** Above which log odds what is not taken as ended is in doubt: whoever knows is asked, and until then it stays. */
    private static final double DOUBTFUL = -0.9;

    /** Above which log odds what is too unlikely for a doubt still tells which of two that answer a question is the later. */
    private static final double SURMISED = -3;

    /** The same of what was judged by reading alone. */
    static final double READ_AS_OVER = 0;

    /**
     * How likely by itself (log odds) what the message does not name must be, however much likelier than the rest; and how
     * much likelier where the message names something else: “the kayak has been sold” is about no flat.
     */
    private static final double ITSELF = -2.5;

    private static final double ANOTHER = 0.6;

    /** By how much the likeliest must be likelier than the next (log odds), however surely something ended. */
    private static final double MARGIN = 0.3;

    /** So many are read with the message at most, where they are not too unlikely at a glance (log odds). */
    static final int READ = 3;

    private static final double WORTH_READING = -3.5;

    /** Between these a likelihood counts (log odds). */
    private static final double UNLIKELY = -2;

    private static final double SURE = 6;

    private static final class Standard {
        private static final EndingChoice ENGLISH =
                new EndingChoice(Regression.learnt("choice", "en", NAMES), TAKEN, TAKEN_ALONE);
        private static final EndingChoice KOREAN =
                new EndingChoice(Regression.learnt("choice", "ko", NAMES), TAKEN_KOREAN, TAKEN_ALONE_KOREAN);
    }

    /**
     * All that a message may have ended.
     *
     * @param weighed in no order
     * @param among how many things hold
     * @param another how likely the message names something else than what holds: log odds, at least 0
     */
    public record Options<K>(List<Overtaking.Weighed<K>> weighed, int among, double another) {
        public Options {
            weighed = List.copyOf(weighed);
        }

        /** Those few that are likeliest at a glance, each judged by reading it with the message. */
        public Options<K> read(EndingOdds glance, ToDoubleFunction<String> judgement) {
            Map<String, Double> read = new LinkedHashMap<>();
            List<Overtaking.Weighed<K>> judged = new ArrayList<>();
            for (Scored<K> each : scored(glance::of)) {
                boolean isRead = read.containsKey(each.text());
                if (isRead || read.size() < READ && each.odds() > WORTH_READING) {
                    judged.add(each.weighed().judged(read.computeIfAbsent(each.text(), judgement::applyAsDouble)));
                }
            }
            return new Options<>(judged, among, another);
        }

        /** None where nothing may have ended. @param odds of each: log odds */
        public Optional<Likeliest<K>> likeliest(ToDoubleFunction<EndingOdds.Pair> odds) {
            List<Scored<K>> scored = scored(odds);
            return scored.isEmpty() ? Optional.empty() : Optional.of(likeliest(scored));
        }

        /** What the message likely makes out of date by reading alone, whatever else is known of the two. */
        public Set<K> judgedLikely() {
            return weighed.stream()
                    .filter(each -> each.pair().judgement() >= READ_AS_OVER)
                    .map(Overtaking.Weighed::key)
                    .collect(Collectors.toSet());
        }

        /** “My horse Biscuit” only says who that is, where “my horse Biscuit is at Hill Farm” is over rather than it. */
        private boolean onlyNames(Overtaking.Weighed<K> one) {
            return one.held().kind() == Kind.RELATION
                    && weighed.stream()
                            .anyMatch(other -> other.text().length()
                                            > one.text().length()
                                    && other.text().contains(one.text())
                                    && other.pair().judgement() >= one.pair().judgement());
        }

        private List<Scored<K>> scored(ToDoubleFunction<EndingOdds.Pair> odds) {
            return weighed.stream()
                    .filter(each -> !onlyNames(each))
                    .map(each -> new Scored<>(each, odds.applyAsDouble(each.pair())))
                    .sorted(Scored.likeliestFirst())
                    .toList();
        }

        private Likeliest<K> likeliest(List<Scored<K>> scored) {
            Scored<K> best = scored.getFirst();
            double over = scored.stream()
                    .filter(each -> !each.text().equals(best.text()))
                    .findFirst()
                    .map(next -> Math.min(best.odds() - next.odds(), CLEAR))
                    .orElse(ALONE);
            EndingOdds.Pair pair = best.weighed().pair();
            Set<K> ended = scored.stream()
                    .filter(each -> each.text().equals(best.text()))
                    .map(each -> each.weighed().key())
                    .collect(Collectors.toSet());
            return new Likeliest<>(ended, best.text(), pair.isNamed(), new double[] {
                1,
                best.odds(),
                over,
                Math.clamp(pair.likelihood(), UNLIKELY, SURE),
                Math.log(Math.max(among, 1)),
                pair.isNamed() ? 0 : another
            });
        }

        @Override
        public String toString() {
            return "Options[" + weighed.size() + "]";
        }
    }

    /**
     * The likeliest of all that a message may have ended.
     *
     * @param ended by what it is known; several that were told in the same words are one
     * @param text in which words it was told
     * @param named whether the message has a word of it
     * @param numbers one for each of {@link EndingChoice#NAMES}
     */
    public record Likeliest<K>(Set<K> ended, String text, boolean named, double[] numbers) {
        private boolean isAlone() {
            return numbers[NAMES.indexOf("over the next")] == ALONE;
        }

        private boolean isClear() {
            return numbers[NAMES.indexOf("over the next")] >= MARGIN;
        }

        private boolean isLikelyByItself() {
            return named || numbers[NAMES.indexOf("odds")] > ITSELF + ANOTHER * numbers[NAMES.indexOf("names another")];
        }

        @Override
        public String toString() {
            return "Likeliest[" + ended.size() + "]";
        }
    }

    private record Scored<K>(Overtaking.Weighed<K> weighed, double odds) {
        /** Of two alike the one first by its words, so that it is the same in every run. */
        private static <K> Comparator<Scored<K>> likeliestFirst() {
            return Comparator.<Scored<K>>comparingDouble(Scored::odds)
                    .reversed()
                    .thenComparing(Scored::text);
        }

        private String text() {
            return weighed.text();
        }

        @Override
        public String toString() {
            return "Scored[" + odds + "]";
        }
    }

    private final Regression regression;
    private final double taken;
    private final double takenAlone;

    /** @param taken above which log odds it is taken as ended @param takenAlone the same where it is the only one */
    private EndingChoice(Regression regression, double taken, double takenAlone) {
        this.regression = regression;
        this.taken = taken;
        this.takenAlone = takenAlone;
    }

    /** The learnt one for the language of the message: `ko`, or else English. */
    public static EndingChoice of(String language) {
        return language.equals("ko") ? Standard.KOREAN : Standard.ENGLISH;
    }

    /** One for each of {@link #NAMES}. */
    public double[] weights() {
        return regression.weights();
    }

    /** Whether the message is taken to have ended it. */
    public boolean isMade(Likeliest<?> likeliest) {
        return likeliest.isLikelyByItself()
                && likeliest.isClear()
                && regression.odds(likeliest.numbers()) > (likeliest.isAlone() ? takenAlone : taken);
    }

    /** Whether the message may have ended it. */
    public boolean isDoubtful(Likeliest<?> likeliest) {
        return regression.odds(likeliest.numbers()) > DOUBTFUL;
    }

    /** The same, or whether it is the one that the message ended if any, and that is not beyond belief. */
    public boolean isSurmised(Likeliest<?> likeliest) {
        return regression.odds(likeliest.numbers()) > SURMISED;
    }
}
