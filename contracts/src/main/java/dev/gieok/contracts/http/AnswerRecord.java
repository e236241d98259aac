package dev.gieok.contracts.http;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.SessionId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what explains it; `status` is `pending`, `completed` or `failed`.
 */
public record AnswerRecord(
        AnswerId answerId,
        SessionId sessionId,
        String status,
        @Nullable Answer answer,
        @Nullable ChatRequested request,
        Map<String, Explanation> explanations,
        @Nullable String code) {
    @Override
    public String toString() {
        return "AnswerRecord";
    }
}
