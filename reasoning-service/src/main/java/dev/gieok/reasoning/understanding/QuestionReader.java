package dev.gieok.reasoning.understanding;

import java.util.List;

/** Reads what a message asks for. Thread-safe. */
public final class QuestionReader {

    /** @param recentTurns the session's earlier words of the person, oldest first */
    public Question read(String text, List<String> recentTurns) {
        return new Question("en", Question.Asks.STATEMENT, "me", List.of(), null, Question.When.NOW, null);
    }
}
