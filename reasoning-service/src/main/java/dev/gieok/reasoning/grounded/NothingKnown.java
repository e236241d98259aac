package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import java.util.Map;

/** What is said where nothing told answers, with an example of how it would be told. */
final class NothingKnown {
    private final Replies replies;

    NothingKnown(Replies replies) {
        this.replies = replies;
    }

    String said(Scene scene) {
        Question question = scene.question();
        if (question.media()) {
            return replies.say("unknown-media", scene.language());
        }
        if (!question.subject().equals("me")) {
            boolean which = question.predicates().contains(Question.WHICH);
            String name = scene.language().equals("ko")
                    ? scene.people().korean(question.subject())
                    : scene.people().english(question.subject());
            boolean role =
                    scene.people().role(question.subject()) && scene.language().equals("en");
            return replies.say(
                    which ? "which" : "unknown-other",
                    scene.language(),
                    Map.of("N", role ? "y" + name.substring(1) : name));
        }
        for (String predicate : question.predicates()) {
            String example = example(scene, predicate);
            if (!example.isEmpty()) {
                return replies.say("unknown", scene.language(), Map.of("E", example));
            }
        }
        return replies.say("unknown-plain", scene.language());
    }

    /** “What's my daughter called?”: it would be told of a daughter. */
    private String example(Scene scene, String predicate) {
        if (!scene.people().role(predicate)) {
            return replies.example(predicate, scene.language());
        }
        String role = scene.language().equals("ko")
                ? scene.people().korean(predicate)
                : scene.people().asked(predicate);
        return replies.example("role", scene.language()).replace("{R}", role);
    }
}
