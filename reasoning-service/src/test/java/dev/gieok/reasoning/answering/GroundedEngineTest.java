package dev.gieok.reasoning.answering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.llm.Questions;
import dev.gieok.reasoning.session.WorkingMemory;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundedEngineTest {
    private static final Progress SILENT = new Progress() {
        @Override
        public void attempt(Map<Integer, UsedSource> sources) {}

        @Override
        public void piece(String text) {}
    };

    private final GroundedEngine engine = new GroundedEngine(
            new GroundedAnswerer(new QuestionReader(), new Extractor()), new WorkingMemory(1_500), ZoneOffset.UTC);

    /** A turn whose answer failed may still have it. */
    @Test
    void aSecretIsNotQuoted() {
        Draft secret = asked("what's my wifi password?", "my wifi password is hunter2");
        Draft other = asked("what's my wifi network?", "my wifi network is heron");

        assertFalse(secret.text().contains("hunter2"), secret.text());
        assertTrue(other.text().contains("heron"), other.text());
    }

    private Draft asked(String question, String earlier) {
        Turn turn = new Turn(
                new AnswerId("ans_" + "0".repeat(26)), earlier, List.of(), Instant.parse("2026-11-23T09:00:00Z"), null);
        return engine.answer(Questions.asking(question, List.of(turn)), SILENT);
    }
}
