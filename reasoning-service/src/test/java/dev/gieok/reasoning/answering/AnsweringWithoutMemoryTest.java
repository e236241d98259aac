package dev.gieok.reasoning.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.platform.RetriableException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory that is down is said to be down, and loses nothing. */
class AnsweringWithoutMemoryTest {
    private Answers answers;

    @BeforeEach
    void somebody(@TempDir Path folder) {
        answers = new Answers(folder);
    }

    @Test
    void saysInTheQuestionsLanguageThatItCannotRememberWhenMemoryIsDown() {
        answers.answer(Answers.chat("나 지금 어디 살아?", List.of(), false), memoryIsDown(), neverAsked());
        answers.answer(Answers.chat("Where do I live?", List.of(), false), memoryIsDown(), neverAsked());

        List<AnswerCompleted> given = answers.all(AnswerCompleted.class);
        assertTrue(given.get(0).answer().text().contains("기억"));
        assertTrue(given.get(1).answer().text().startsWith("I cannot remember right now"));
        for (AnswerCompleted completed : given) {
            assertEquals(Outcome.UNKNOWN, completed.answer().outcome());
            assertNotNull(completed.answer().notice());
            assertTrue(completed.answer().citations().isEmpty());
        }
    }

    @Test
    void stillLearnsWhileMemoryIsDownAndSaysSo() {
        answers.answer(Answers.chat("I live in Busan.", List.of(), false), memoryIsDown(), neverAsked());

        assertEquals(
                "lives-in",
                answers.only(CandidatesExtracted.class).candidates().getFirst().predicate());
        assertNotEquals(
                answers.only(AnswerCompleted.class).answer().notice(),
                answers.only(AnswerCompleted.class).answer().text());
    }

    private static Answerer neverAsked() {
        return (asking, progress) -> {
            throw new AssertionError("no engine may invent what memory would have said");
        };
    }

    private static Memories memoryIsDown() {
        return (person, request) -> {
            throw new RetriableException("down");
        };
    }
}
