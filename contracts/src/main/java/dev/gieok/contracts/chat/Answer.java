package dev.gieok.contracts.chat;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as REST gives it.
 *
 * @param engine `grounded`, or `llm:<model>`; `notice` says so when one stood in for another
 * @param observationId the observation that the question was kept as, for asking what was decided
 */
public record Answer(
        AnswerId answerId,
        SessionId sessionId,
        String text,
        String engine,
        Outcome outcome,
        List<MediaId> pendingMedia,
        List<Citation> citations,
        @Nullable String notice,
        @Nullable ObservationId observationId) {

    @Override
    public String toString() {
        return "Answer[" + answerId + " " + outcome + "]";
    }
}
