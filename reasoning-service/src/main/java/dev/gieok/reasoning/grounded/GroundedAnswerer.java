package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import java.util.List;

/** The grounded engine: says what is known, what is not, and what needs a language model. Thread-safe. */
public final class GroundedAnswerer {

    public GroundedAnswerer(QuestionReader reader, Extractor extractor) {}

    public GroundedAnswer answer(GroundedQuestion question) {
        return new GroundedAnswer(Outcome.UNKNOWN, "en", "I don't know.", List.of(), null);
    }
}
