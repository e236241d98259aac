package dev.gieok.reasoning.answering;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.session.WorkingMemory;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundedEngineTest {
    private static final String NOBODY = "0".repeat(26);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /** A turn whose answer failed may still have it. */
    @Test
    void aSecretIsNotQuoted() {
        String question = "what's my wifi password?";
        GroundedEngine engine = new GroundedEngine(
                new GroundedAnswerer(new QuestionReader(), new Extractor()), new WorkingMemory(1_500), ZoneOffset.UTC);
        Turn turn = new Turn(
                new AnswerId("ans_" + NOBODY), "my wifi password is hunter2", List.of(), NOW.minusSeconds(60), null);
        RecallResult recalled = new RecallResult(List.of(), List.of(), List.of(turn), List.of(), List.of());

        Draft draft = engine.answer(
                new Asking(request(question), question, recalled, new Extraction("en", List.of(), List.of())), SILENT);

        assertFalse(draft.text().contains("hunter2"), draft.text());
    }

    private static final Progress SILENT = new Progress() {
        @Override
        public void attempt(Map<Integer, UsedSource> sources) {}

        @Override
        public void piece(String text) {}
    };

    private static ChatRequested request(String text) {
        return new ChatRequested(
                new AnswerId("ans_" + NOBODY),
                new ObservationId("obs_" + NOBODY),
                new SessionId("session"),
                List.of(Part.text(text)),
                List.of(),
                NOW,
                NOW,
                Retention.AUTO,
                List.of(),
                List.of(),
                false);
    }
}
