package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.Question;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What comes so close to a question ({@link Closeness}) that it answers, and what only comes close. */
final class Closest {
    private static final Set<String> ALLERGIES = Set.of("allergic-to", "intolerant-of");

    /** Log odds: what comes so close is worth showing, beside that it is no answer. */
    private static final double NEAR = -3.5;
    /** Log odds: what comes so close is worth showing beside a task, of which it may be no part. */
    private static final double NEAR_TASK = -1;
    /** Log odds: what comes so close answers. */
    private static final double SURE = -0.5;

    private static final Set<Kind> TRAITS = Set.of(Kind.ATTRIBUTE, Kind.PREFERENCE, Kind.VALUE, Kind.HABIT);

    private static final int WORDS = 2;
    /** How alike in meaning a question and its answer are, where they share no two words. */
    private static final double SAME_MEANING = 0.35;
    /** How much closer comes what is so of whoever else is asked about, and what is of the kind that is asked for. */
    private static final double OF_THEM = 1.5;

    private static final double OF_THE_KIND = 2;

    private final Replies replies;

    Closest(Replies replies) {
        this.replies = replies;
    }

    /** Null when nothing comes so close that it is taken for the answer. */
    @Nullable
    String sure(Scene scene) {
        Question question = scene.question();
        Set<String> subjects = People.aliases(question.subject(), scene.known());
        return closest(scene, SURE, "quote", known -> {
            // “Am I allergic to anything?” is not answered with a friend's allergy.
            if (!question.predicates().isEmpty() && !subjects.contains(known.subject())
                    || !Quoting.isAsked(question, known)) {
                return Double.NEGATIVE_INFINITY;
            }
            Compared asked = scene.quotable().asked();
            Compared told = scene.quotable().told(known);
            boolean sameThing = asked.sharedWith(told).size() >= WORDS
                    || asked.meaning(told) >= SAME_MEANING && asked.sharesMoreThanNames(told);
            return sameThing && scene.quotable().fits(known)
                    ? scene.quotable().closeness(known)
                    : Double.NEGATIVE_INFINITY;
        });
    }

    /** Where nothing answers: shown, and not taken for an answer. */
    @Nullable
    String near(Scene scene) {
        Question question = scene.question();
        Set<String> subjects = People.together(question.subject(), scene.known());
        return closest(scene, NEAR, "near", known -> {
            double odds = scene.quotable().closeness(known);
            boolean whose = subjects.contains(known.subject());
            if (!whose && (isOfThePersonAlone(known, scene) || isOfAnotherAlone(known, question))
                    || scene.quotable().isOrderBeside(known)) {
                return Double.NEGATIVE_INFINITY;
            }
            return whose
                    ? odds
                            + (question.subject().equals("me") ? 0 : OF_THEM)
                            + (question.predicates().contains(known.predicate()) ? OF_THE_KIND : 0)
                    : odds;
        });
    }

    /** “Is my mum allergic to anything?”: what the person is allergic to is no half of it. */
    private static boolean isOfThePersonAlone(Known known, Scene scene) {
        Question question = scene.question();
        boolean alike = question.predicates().contains(known.predicate())
                || TRAITS.contains(known.sort()) && scene.quotable().namesAnother(known, People.names(scene.known()));
        return known.subject().equals("me")
                && alike
                && !known.text().contains(question.subject())
                && !scene.quotable().isOfSameSomebody(known);
    }

    /** “What am I allergic to?”: no friend's allergy is near. */
    private static boolean isOfAnotherAlone(Known known, Question question) {
        return question.subject().equals("me")
                && question.predicates().contains(known.predicate())
                && ALLERGIES.contains(known.predicate());
    }

    /** The same beside a task, whose words may only happen to be the same: “what's the weather in Busan?” is not about where somebody lives. */
    @Nullable
    String nearTask(Scene scene) {
        return closest(
                scene,
                NEAR_TASK,
                "quote",
                known -> scene.quotable()
                                .asked()
                                .sharesMoreThanNames(scene.quotable().told(known))
                        ? scene.quotable().closeness(known)
                        : Double.NEGATIVE_INFINITY);
    }

    private @Nullable String closest(Scene scene, double least, String reply, ToDoubleFunction<Known> odds) {
        Optional<Known> closest = scene.quotable().all().stream()
                .map(known -> Map.entry(known, odds.applyAsDouble(known)))
                .filter(close -> close.getValue() > least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return closest.map(known -> Quoting.quoted(
                        replies,
                        scene,
                        known,
                        scene.quotable().asked().sharedWith(scene.quotable().told(known)),
                        reply))
                .orElse(null);
    }
}
