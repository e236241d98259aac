package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Request;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests as an extraction would find them. */
final class TestRequests {
    static final Request IN_THREE_POINTS = new Request(
            "summary/3-points",
            candidate(Kind.INSTRUCTION, "repeated-instruction", "summary format", "Summarise in three bullet points."));
    static final Request IN_FIVE_POINTS = new Request(
            "summary/5-points",
            candidate(Kind.INSTRUCTION, "repeated-instruction", "summary format", "Summarise in five bullet points."));
    static final Request WEATHER = new Request(
            "weather", candidate(Kind.HABIT, "often-asks-for", "weather", "I often ask about the weather."));

    private TestRequests() {}

    static CandidatesExtracted asked(ObservationId id, String session, Instant when, Request request) {
        return extracted(id, session, when, List.of(), List.of(new Passage("request", "en").asking(request)));
    }

    /** What the person says outright. */
    static Candidate rule(String topic, String text) {
        return candidate(Kind.INSTRUCTION, "instruction", topic, text);
    }

    /** The same, said by somebody else or from elsewhere. */
    static CandidatesExtracted from(CandidatesExtracted said, @Nullable String speaker, Trust trust) {
        return new CandidatesExtracted(
                said.observationId(),
                said.sessionId(),
                speaker,
                said.source(),
                trust,
                said.occurredAt(),
                said.acceptedAt(),
                said.retain(),
                said.language(),
                said.text(),
                said.candidates(),
                said.closings(),
                said.changes(),
                said.passages(),
                said.engine());
    }

    private static Candidate candidate(Kind kind, String predicate, String object, String text) {
        return new Candidate(
                kind,
                "me",
                predicate,
                object,
                text,
                "en",
                false,
                Effect.ASSERT,
                Cardinality.MANY,
                0.6,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(),
                "test");
    }
}
