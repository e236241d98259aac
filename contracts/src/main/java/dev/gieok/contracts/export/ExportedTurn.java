package dev.gieok.contracts.export;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conversation, and the answer with what it cites.
 *
 * @param answerId names the turn
 * @param status of the answer: `pending`, `completed` or `failed`
 * @param explanations citation id to why it was chosen
 * @param code why there is no answer
 */
public record ExportedTurn(
        SessionId sessionId,
        AnswerId answerId,
        ObservationId observationId,
        Instant occurredAt,
        Instant acceptedAt,
        String text,
        List<MediaId> media,
        String status,
        @Nullable Answer answer,
        Map<String, Explanation> explanations,
        @Nullable String code) {

    @Override
    public String toString() {
        return "ExportedTurn[" + answerId + "]";
    }
}
