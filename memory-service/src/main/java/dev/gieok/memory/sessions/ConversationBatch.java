package dev.gieok.memory.sessions;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a batch of requests and answers writes, sealed. */
public record ConversationBatch(List<Turn> turns, List<Asked> asked, List<Completed> completed, List<Failed> failed) {

    public ConversationBatch() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * What the person said.
     *
     * @param answered it came with its answer: without the secrets that it may have had before
     * @param blank what is kept instead when it was forgotten before it came
     */
    public record Turn(
            PersonId person,
            AnswerId turnId,
            SessionId sessionId,
            ObservationId observationId,
            Instant occurredAt,
            Instant acceptedAt,
            boolean answered,
            String sealed,
            String blank) {}

    /** An answer that is awaited. */
    public record Asked(PersonId person, AnswerId answerId, SessionId sessionId, String context) {}

    /** An answer that is done; the blanks are kept instead when something that it cites was forgotten meanwhile. */
    public record Completed(
            PersonId person,
            AnswerId answerId,
            SessionId sessionId,
            List<String> sources,
            String answer,
            String context,
            String blankAnswer,
            String blankContext) {}

    /** An answer that could not be made. */
    public record Failed(PersonId person, AnswerId answerId, SessionId sessionId, String code) {}
}
