package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the answer to a question in what is known: by what it asks for, by its words, and as both are read together. */
final class Finding {
    private static final Pattern BEYOND = Data.pattern("questions/general.yaml", "beyond");

    private final SlotAnswers slots;
    private final MomentAnswers moments;
    private final Former former;
    private final Quoting quoting;
    private final Closest closest;
    private final ReadAnswers read;
    private final Since since;

    Finding(Rules rules, Replies replies) {
        this.slots = new SlotAnswers(rules, replies);
        this.moments = new MomentAnswers(rules, replies);
        this.former = new Former(rules, replies);
        Covering covering = new Covering(rules);
        this.quoting = new Quoting(rules, replies, covering);
        this.closest = new Closest(replies);
        this.read = new ReadAnswers(replies, covering);
        this.since = new Since(rules, replies);
    }

    /** Null when nothing known answers. */
    @Nullable
    String answer(Scene scene) {
        if (BEYOND.matcher(scene.asked().text()).find()) {
            return null;
        }
        String found = ofMedia(scene);
        if (found != null) {
            return found;
        }
        boolean before = Former.asks(scene);
        // What was so is mostly read of what is over, and only some of it told as a fact of its own.
        boolean overFirst = before && !isTold(scene.question());
        if (before) {
            found = former.answer(scene);
        }
        if (found == null && overFirst) {
            found = read.before(scene);
        }
        if (found == null && !scene.question().predicates().isEmpty()) {
            found = slots.answer(scene);
        }
        if (found == null && before) {
            found = former.noted(scene);
        }
        if (found == null && before && !overFirst) {
            found = read.before(scene);
        }
        boolean person = asksOfThePerson(scene);
        if (found == null && person) {
            found = quoting.covered(scene);
        }
        if (person && !asksOfThePast(scene) && !asksForAll(scene)) {
            found = found == null ? read.sure(scene) : read.rather(scene, found);
        }
        if (found == null && scene.question().predicates().isEmpty()) {
            // A question that has a slot is answered from it: a quote with half of its words would miss the point.
            found = believed(scene, quoting::answer);
        }
        if (found == null && person) {
            found = believed(scene, quoting::whole);
        }
        if (found == null && person) {
            found = believed(scene, closest::sure);
        }
        if (found == null && person && !before) {
            found = moments.read(scene);
        }
        boolean now = person && !asksOfThePast(scene) && !asksForAll(scene);
        return found != null && now ? since.first(scene, found) : found;
    }

    /** What was read in the attached pictures and papers, or those that it asks about; null where nothing answers. */
    @Nullable
    String ofMedia(Scene scene) {
        boolean asks =
                scene.question().media() || scene.asked().parts().stream().anyMatch(part -> part.mediaId() != null);
        return asks ? moments.answer(scene) : null;
    }

    /** What comes closest, said to be no sure answer; null where nothing does. */
    @Nullable
    String near(Scene scene) {
        if (!asksOfThePerson(scene) || BEYOND.matcher(scene.asked().text()).find()) {
            return null;
        }
        if (asksOfThePast(scene)) {
            return closest.near(scene);
        }
        String near = read.near(scene);
        if (near == null) {
            int cited = scene.sources().used().size();
            near = closest.near(scene);
            return near == null || read.mayBeNear(scene, cited) ? near : null;
        }
        return near;
    }

    /** The same beside a task. */
    @Nullable
    String nearTask(Scene scene) {
        return closest.nearTask(scene);
    }

    /** Whether what is cited gives a reason, where it is asked why. */
    boolean saysWhy(Scene scene) {
        return scene.sources().used().stream()
                .allMatch(source ->
                        scene.quotable().asksWhy() && !scene.quotable().lacks(source.quote()));
    }

    /** What looks like a task for a language model, and is a question that something told answers. */
    @Nullable
    String ofTask(Scene scene) {
        return read.sureOfTask(scene);
    }

    /** “What breed is Biscuit?”: not of the world, when a Biscuit is known. */
    boolean namesSomebody(Scene scene) {
        return quoting.namesSomebody(scene);
    }

    /** What answers such a question; null where nothing does. */
    @Nullable
    String ofTheNamed(Scene scene) {
        String covered = quoting.covered(scene);
        return covered == null ? quoting.ofAnybody(scene) : covered;
    }

    /** A quote that shares words with the question, unless it is surely read as no answer. */
    private @Nullable String believed(Scene scene, Function<Scene, @Nullable String> quoting) {
        int cited = scene.sources().used().size();
        String quote = quoting.apply(scene);
        return quote == null || asksOfThePast(scene) || read.mayAnswer(scene, cited) ? quote : null;
    }

    /** Of what is over, nothing is read. */
    private static boolean asksOfThePast(Scene scene) {
        Question question = scene.question();
        return Former.asks(scene)
                || question.when() == Question.When.PAST
                        && question.predicates().stream().anyMatch(SlotAnswers.PAST::containsKey);
    }

    /** Of these what was so is told as a fact of its own (`lived-in`). */
    private static boolean isTold(Question question) {
        return question.predicates().stream().anyMatch(SlotAnswers.PAST::containsKey);
    }

    private static boolean asksForAll(Scene scene) {
        return scene.question().predicates().contains("everything");
    }

    /** Not of a paper, and not asked back. */
    private static boolean asksOfThePerson(Scene scene) {
        boolean paper =
                scene.question().media() && !scene.asked().recalled().moments().isEmpty();
        return !paper && !scene.question().predicates().contains(Question.WHICH);
    }
}
