package dev.gieok.gateway;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.http.MediaProblem;
import dev.gieok.contracts.http.MediaProgress;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things as memory and reasoning would give them. */
final class Samples {
    static final FactId FACT = new FactId("fct_0123456789abcdefghijklmnop");
    static final CitationId CITATION = new CitationId("cit_0123456789abcdefghijklmnop");
    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private Samples() {}

    static Answer answer(ChatRequested request, String text) {
        return answer(request, text, citation());
    }

    private static Answer answer(ChatRequested request, String text, Citation citation) {
        return new Answer(
                request.answerId(),
                request.sessionId(),
                text,
                "grounded",
                Outcome.KNOWN,
                request.pendingMedia(),
                List.of(citation),
                null,
                request.observationId());
    }

    static Citation citation() {
        return citation(CitationKind.MEMORY, FACT.value());
    }

    /** Of a turn. */
    static Citation citation(AnswerId turn) {
        return citation(CitationKind.TURN, turn.value());
    }

    private static Citation citation(CitationKind kind, String source) {
        return new Citation(CITATION, "[1]", kind, source, "I live in Busan", 0.9, null, null, null, null, null);
    }

    static AnswerCompleted completed(ChatRequested request, String text) {
        return new AnswerCompleted(answer(request, text), request, Map.of(CITATION.value(), explanation()), NOON);
    }

    static AnswerRecord record(ChatRequested request, String text) {
        return record(request, text, citation());
    }

    static AnswerRecord record(ChatRequested request, String text, Citation citation) {
        return new AnswerRecord(
                request.answerId(),
                request.sessionId(),
                "completed",
                answer(request, text, citation),
                request,
                Map.of(CITATION.value(), explanation()),
                null);
    }

    static Memory memory(int version, String text, FactStatus status) {
        return memory(version, text, "Busan", status);
    }

    static Memory memory(int version, String text, String object, FactStatus status) {
        return memory(version, text, object, status, List.of(), null);
    }

    /** May hold no longer. */
    static Memory doubted(int version, String text) {
        return memory(version, text, "Busan", FactStatus.ACTIVE, List.of(), new ObservationId("obs_" + "0".repeat(26)));
    }

    /** Learnt from an observation. */
    static Memory memory(String text, ObservationId taught) {
        return memory(
                1,
                text,
                "Busan",
                FactStatus.ACTIVE,
                List.of(new Evidence(taught, text, NOON, "gateway", null, Trust.PERSON)),
                null);
    }

    private static Memory memory(
            int version,
            String text,
            String object,
            FactStatus status,
            List<Evidence> evidence,
            @Nullable ObservationId doubtedBy) {
        return new Memory(
                FACT,
                Kind.ATTRIBUTE,
                text,
                "me",
                "lives-in",
                object,
                "en",
                0.7,
                0.8,
                1,
                Sensitivity.NORMAL,
                NOON,
                null,
                NOON,
                null,
                status,
                evidence,
                version,
                false,
                List.of(),
                doubtedBy);
    }

    static MediaView media(MediaId id, MediaStatus status) {
        MediaProblem problem =
                status == MediaStatus.FAILED ? new MediaProblem("media-malformed", "The file is damaged.") : null;
        return new MediaView(id, "image/png", status, problem, new MediaProgress(1, 1), Map.of(), null, null, NOON);
    }

    private static Explanation explanation() {
        return new Explanation("You said so.", new Signals(0.5, 0.5, 0, 1, 0.7, 0.1), NOON, null);
    }
}
