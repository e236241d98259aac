package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Change;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.platform.meaning.Kinds;
import dev.gieok.platform.meaning.WordVectors;
import java.util.Comparator;
import java.util.List;

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
            "only people",
            "both numbered",
            "of several",
            "another of several",
            "of one",
            "another of one",
            "likely and another of one",
            "matter",
            "likely and matter",
            "judgement",
            "rather likely judgement");

    private static final class Standard {
        private static final EndingOdds ENGLISH = new EndingOdds(Regression.learnt("ends", "en", NAMES));
        private static final EndingOdds KOREAN = new EndingOdds(Regression.learnt("ends", "ko", NAMES));
        private static final EndingOdds ENGLISH_AT_A_GLANCE = new EndingOdds(Regression.learnt("glance", "en", NAMES));
        private static final EndingOdds KOREAN_AT_A_GLANCE = new EndingOdds(Regression.learnt("glance", "ko", NAMES));
    }

    /**
     * What is known of a message and one thing that was told.
     *
     * @param likelihood that the message tells of a change at all: log odds
     * @param domain how alike the two are by their domains, from 0 to 1
     * @param meaning how alike the two are by what their words mean, from 0 to 1; 0 where no vectors are known ({@link WordVectors})
     * @param matter how alike the two are by the matters that they may be of, from 0 to 1
     * @param shared for each word that both have, how likely it names what is out of date: log odds
     * @param instead whether the message tells of what would take its place
     * @param people whether all that they share are people: of whom the message tells something else as well
     * @param numbered whether both tell a number: of two dates one may have taken the place of the other
     * @param kind what both name of one kind
     * @param judgement how likely the message makes it out of date, where both were read together: log odds ({@link
     *     dev.gieok.platform.change.reading.CrossEncoder}); 0 where they were not
     */
    public record Pair(
            double likelihood,
            double domain,
            double meaning,
            double matter,
            List<Double> shared,
            boolean instead,
            boolean people,
            boolean numbered,
            Kinds.Likeness kind,
            double judgement) {
        public static Pair of(
                double likelihood,
                Gist message,
                Gist told,
                Kinds.Likeness kind,
                List<Change.Named> shared,
                boolean instead) {
            return new Pair(
                    likelihood,
                    message.domain(told),
                    message.meaning(told),
                    message.matter(told),
                    shared.stream().map(Change.Named::score).toList(),
                    instead,
                    !instead && !shared.isEmpty() && shared.stream().allMatch(Change.Named::callsSomebody),
                    message.isNumbered() && told.isNumbered(),
                    kind,
                    0);
        }

        Pair judged(double judgement) {
            return new Pair(likelihood, domain, meaning, matter, shared, instead, people, numbered, kind, judgement);
        }

        /** Whether the message speaks of it in some word. */
        public boolean isNamed() {
            return !shared.isEmpty() || instead;
        }

        /** Whether the message names another of a kind of which one has one at a time. */
        boolean isExchanged() {
            return kind == Kinds.Likeness.OTHER_OF_ONE;
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
                people ? 1 : 0,
                numbered ? 1 : 0,
                kind == Kinds.Likeness.OF_SEVERAL ? 1 : 0,
                kind == Kinds.Likeness.OTHER_OF_SEVERAL ? 1 : 0,
                kind == Kinds.Likeness.OF_ONE ? 1 : 0,
                isExchanged() ? 1 : 0,
                isExchanged() ? Math.max(0, likelihood) : 0,
                matter,
                Math.max(0, likelihood) * matter,
                judgement,
                Math.max(0, judgement)
            };
        }
    }

    private final Regression regression;

    /** @param weights one for each of {@link #NAMES} */
    public EndingOdds(double[] weights) {
        this(new Regression(weights));
    }

    private EndingOdds(Regression regression) {
        this.regression = regression;
    }

    /** The learnt one for the language of the message, `ko` or else English, where what is weighed was read. */
    public static EndingOdds of(String language) {
        return language.equals("ko") ? Standard.KOREAN : Standard.ENGLISH;
    }

    /** The same of what was not read yet: what is worth it. */
    public static EndingOdds atAGlance(String language) {
        return language.equals("ko") ? Standard.KOREAN_AT_A_GLANCE : Standard.ENGLISH_AT_A_GLANCE;
    }

    /** One for each of {@link #NAMES}. */
    public double[] weights() {
        return regression.weights();
    }

    /** Log odds, of what each is by itself: which of several is meant {@link EndingChoice} tells. */
    public double of(Pair pair) {
        return regression.odds(pair.numbers());
    }
}
