package dev.gieok.contracts.event;

import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import java.time.Instant;
import java.util.List;

/**
 * A person asked something. On `gateway.requests.v1`.
 *
 * @param without citations (their source ids) to leave out: a counterfactual, which teaches nothing and is no turn
 * @param pendingMedia media that were not ready in time
 */
public record ChatRequested(
        AnswerId answerId,
        ObservationId observationId,
        SessionId sessionId,
        List<Part> parts,
        List<Example> examples,
        Instant occurredAt,
        Instant acceptedAt,
        Retention retain,
        List<String> without,
        List<MediaId> pendingMedia,
        boolean stream)
        implements Event {

    /** The same request in other words, its examples too. */
    public ChatRequested inOtherWords(List<Part> others, List<Example> otherExamples) {
        return new ChatRequested(
                answerId,
                observationId,
                sessionId,
                others,
                otherExamples,
                occurredAt,
                acceptedAt,
                retain,
                without,
                pendingMedia,
                stream);
    }

    @Override
    public String toString() {
        return "ChatRequested[" + answerId + "]";
    }
}
