package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers whether something is so where no fact of the shape that is asked for holds. */
final class Absent {
    private static final Pattern WHETHER = Data.pattern("questions/nothing.yaml", "whether");

    private final Replies replies;
    private final YesOrNo yesOrNo;
    private final Dates dates;

    Absent(Replies replies, YesOrNo yesOrNo) {
        this.replies = replies;
        this.yesOrNo = yesOrNo;
        this.dates = new Dates(replies);
    }

    /** “Am I still vegetarian?”, after “I eat meat again”: what is asked was so, and nothing takes its place. */
    @Nullable
    String over(Scene scene, Set<String> subjects, List<Known> denials) {
        List<Known> was = scene.known().stream()
                .filter(known -> known.over() && !known.denied() && !known.ended())
                .filter(known -> subjects.contains(known.subject()))
                .filter(known -> scene.question().predicates().contains(known.predicate()))
                .toList();
        if (!yesOrNo.anyMatches(was, Objects.requireNonNull(scene.question().object()))) {
            return null;
        }
        return denials.stream()
                // What became of somebody else ended nothing of theirs.
                .filter(denial ->
                        subjects.containsAll(scene.quotable().told(denial).people()))
                .findFirst()
                .map(denial -> dates.latest(scene, denial, why(scene, denial)))
                .orElse(null);
    }

    /** “Do I have a sister?” is answered by whatever was told of her. */
    @Nullable
    String spokenOf(Scene scene) {
        Set<String> roles = Set.copyOf(scene.question().predicates());
        if (!WHETHER.matcher(scene.asked().text()).find()
                || Measures.asksWhat(scene.asked().text())
                || !roles.stream().allMatch(scene.people()::role)) {
            return null;
        }
        return scene.known().stream()
                .filter(known ->
                        roles.contains(known.subject()) && scene.quotable().isCurrent(known))
                .filter(known -> !known.denied() && !known.ended())
                .findFirst()
                .map(known -> replies.say(
                        "quote",
                        scene.language(),
                        Map.of("T", known.text(), "M", scene.sources().cite(known, why(scene, known)))))
                .orElse(null);
    }

    private String why(Scene scene, Known fact) {
        return replies.say(fact.kind() == CitationKind.TURN ? "why-turn" : "why-slot", scene.language());
    }

    @Override
    public String toString() {
        return "Absent";
    }
}
