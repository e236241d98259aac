package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import java.util.List;

/** Everything one answer is composed from. */
record Scene(
        GroundedQuestion asked,
        Question question,
        List<Known> known,
        People people,
        Phrasing phrasing,
        Sources sources,
        Quotable quotable) {
    String language() {
        return question.language();
    }

    @Override
    public String toString() {
        return "Scene";
    }
}
