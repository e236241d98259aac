package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Change;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.platform.meaning.Weights;
import dev.gieok.platform.meaning.WordVectors;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How likely a message ended one thing that was told before, by both of them: a logistic regression over a handful of
 * numbers, its weights are data, learnt from labelled messages that the models beneath it never saw. Immutable.
 */
public final class EndingOdds {
    /** The numbers, in the order of the weights. */
    public static final List<String> NAMES = List.of(
            "always",
            "likelihood",
            "domain",
            "shares a word",
            "first word",
            "shares two",
            "second word",
            "very likely",
            "likely and domain",
            "instead",
            "meaning",
            "likely and meaning",
            "among",
            "shares among",
            "only people",
            "both numbered");

    /**
     * A word that so likely names what is out of date (log odds), and is not found, speaks of something that is not held:
     * what is meant all the same must be as much likelier and more, but for a little, and somewhat alike: “doc took me off
     * the statins” ends no metformin.
     */
    private static final double NAMES_ANOTHER = 0.9;

    private static final double ANOTHER_COUNTS = 1.3;

    private static final double BUT_FOR = 0.3;
    private static final double ALIKE = 0.2;

    /** By how much the likeliest must be likelier than the next (log odds) to be meant; domains alone are too coarse to tell. */
    private static final double MARGIN = 1;

    /** A message that is likelier a change than that (log odds) is one. */
    private static final double SURE = 5;

    /**
     * Above which log odds it is taken as ended.
     *
     * @param named what shares a word with the message
     * @param unnamed what does not
     * @param itself how likely what shares no word must be by itself, however surely something changed
     * @param another what does not, though the message names something else: however surely something changed
     * @param change how likely the message must be a change to end what it shares no word with, however alike: two things
     *     bought in the same way are two things
     * @param among by how much likelier it must be for each e-fold of what holds: among people changes are rarer than among
     *     the labelled messages, and what is ended wrongly is missed more than what is taken to go on for a while
     * @param certainty how much that the message is surely a change counts beside what was learnt: the pairs that teach are
     *     mostly of changes, and tell little of what else people say
     */
    private record Thresholds(
            double named,
            double unnamed,
            double itself,
            double another,
            double change,
            double among,
            double certainty) {
        private static final Thresholds ENGLISH = new Thresholds(-0.4, 0, -2, -0.4, Double.NEGATIVE_INFINITY, 0.6, 0.7);
        private static final Thresholds KOREAN = new Thresholds(-1, -0.4, -0.9, -0.8, 1.4, 0.5, 0.3);

        private boolean passed(double odds, Pair pair) {
            double sure = odds + certainty * Math.min(pair.likelihood(), SURE) - surer(pair);
            return pair.isNamed() ? sure > named : odds > itself && sure > unnamed && pair.likelihood() > change;
        }

        private boolean passedThough(double odds, Pair pair) {
            return odds - surer(pair) > another && pair.likelihood() > change;
        }

        private double surer(Pair pair) {
            return among * Math.log(pair.among());
        }
    }

    private static final class Standard {
        private static final EndingOdds ENGLISH = new EndingOdds("en");
        private static final EndingOdds KOREAN = new EndingOdds("ko");
    }

    /**
     * What is known of a message and one thing that was told.
     *
     * @param likelihood that the message tells of a change at all: log odds
     * @param domain how alike the two are by their domains, from 0 to 1
     * @param meaning how alike the two are by what their words mean, from 0 to 1; 0 where no vectors are known ({@link WordVectors})
     * @param shared for each word that both have, how likely it names what is out of date: log odds
     * @param instead whether the message tells of what would take its place
     * @param people whether all that they share are people: of whom the message tells something else as well
     * @param numbered whether both tell a number: of two dates one may have taken the place of the other
     * @param among how many things hold: the more do, the likelier one has the same words by chance
     */
    public record Pair(
            double likelihood,
            double domain,
            double meaning,
            List<Double> shared,
            boolean instead,
            boolean people,
            boolean numbered,
            int among) {
        public static Pair of(
                double likelihood, Gist message, Gist told, List<Change.Named> shared, boolean instead, int among) {
            return new Pair(
                    likelihood,
                    message.domain(told),
                    message.meaning(told),
                    shared.stream().map(Change.Named::score).toList(),
                    instead,
                    !instead && !shared.isEmpty() && shared.stream().allMatch(Change.Named::callsSomebody),
                    message.isNumbered() && told.isNumbered(),
                    among);
        }

        /** Whether the message speaks of it in some word. */
        public boolean isNamed() {
            return !shared.isEmpty() || instead;
        }

        /** One for each of {@link EndingOdds#NAMES}. */
        public double[] numbers() {
            List<Double> best =
                    shared.stream().sorted(Comparator.reverseOrder()).toList();
            return new double[] {
                1,
                likelihood,
                domain,
                isNamed() ? 1 : 0,
                best.isEmpty() ? 0 : best.getFirst(),
                best.size() < 2 ? 0 : 1,
                best.size() < 2 ? 0 : best.get(1),
                Math.max(0, likelihood - 1),
                Math.max(0, likelihood) * domain,
                instead ? 1 : 0,
                meaning,
                Math.max(0, likelihood) * meaning,
                Math.log(among),
                isNamed() ? Math.log(among) : 0,
                people ? 1 : 0,
                numbered ? 1 : 0
            };
        }
    }

    private final double[] weights;
    private final Thresholds thresholds;

    /** @param weights one for each of {@link #NAMES} */
    public EndingOdds(double[] weights, String language) {
        this.weights = weights.clone();
        this.thresholds = language.equals("ko") ? Thresholds.KOREAN : Thresholds.ENGLISH;
    }

    private EndingOdds(String language) {
        this(weights("/change/ends-" + language + ".tsv"), language);
    }

    private static double[] weights(String file) {
        Map<String, float[]> table = Weights.table(file, 1);
        return NAMES.stream()
                .mapToDouble(name -> Objects.requireNonNull(table.get(name), name)[0])
                .toArray();
    }

    /** The learnt one for the language of the message: `ko`, or else English. */
    public static EndingOdds of(String language) {
        return language.equals("ko") ? Standard.KOREAN : Standard.ENGLISH;
    }

    /** Whether the message is taken to have ended it. */
    public boolean ended(Pair pair) {
        return thresholds.passed(of(pair), pair);
    }

    /**
     * Of what the message names in no word, the one that it is taken to have ended.
     *
     * @param told what is held, each with what is known of it and the message
     * @param named for each word of the message, how likely it names what is out of date: log odds
     * @param known whether the meaning of the message's words is known; if not, only what is by itself can be meant
     */
    public <T> Optional<T> meant(Map<T, Pair> told, Collection<Double> named, boolean known) {
        double another = named.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<T, Double> odds = new HashMap<>();
        told.forEach((thing, pair) -> odds.put(thing, of(pair)));
        List<Map.Entry<T, Double>> likeliest = odds.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean clear = likeliest.size() == 1
                || likeliest.size() == 2
                        && known
                        && likeliest.get(0).getValue() - likeliest.get(1).getValue() >= MARGIN;
        return clear && isMeant(told, likeliest.getFirst(), another)
                ? Optional.of(likeliest.getFirst().getKey())
                : Optional.empty();
    }

    private <T> boolean isMeant(Map<T, Pair> told, Map.Entry<T, Double> likeliest, double another) {
        Pair pair = Objects.requireNonNull(told.get(likeliest.getKey()));
        return another <= NAMES_ANOTHER
                ? thresholds.passed(likeliest.getValue(), pair)
                : pair.meaning() >= ALIKE
                        && thresholds.passedThough(likeliest.getValue() - ANOTHER_COUNTS * another + BUT_FOR, pair);
    }

    /** Log odds. */
    double of(Pair pair) {
        double[] numbers = pair.numbers();
        double odds = 0;
        for (int i = 0; i < numbers.length; i++) {
            odds += weights[i] * numbers[i];
        }
        return odds;
    }
}
