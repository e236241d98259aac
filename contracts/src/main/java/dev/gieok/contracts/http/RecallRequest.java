package dev.gieok.contracts.http;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of memory. POST `/internal/recall`.
 *
 * @param query the words to look for
 * @param embedding of the query, when the caller has it; else memory asks the encoder
 * @param k how many memories at most
 * @param sessionId adds the session's turns to the result
 * @param requestId the chat that asks: memory waits shortly until every earlier turn of the session is there
 * @param mediaIds moments of these come first, whatever their score
 * @param without source ids to leave out
 * @param context true adds profile, turns and moments (a chat), and finds what has ended, too; false gives memories only
 * @param switchedOff ways of finding that are left out, to measure what each is worth
 * @param kind only memories of this kind
 * @param status only memories of this status; null for those that hold (events and plans among them), or that the times
 *     show
 */
public record RecallRequest(
        String query,
        @Nullable Embedding embedding,
        int k,
        @Nullable SessionId sessionId,
        @Nullable AnswerId requestId,
        List<MediaId> mediaIds,
        List<String> without,
        @Nullable Instant asOf,
        @Nullable Instant validAt,
        boolean context,
        List<RecallFeature> switchedOff,
        @Nullable Kind kind,
        @Nullable FactStatus status) {

    public RecallRequest {
        switchedOff = switchedOff == null ? List.of() : List.copyOf(switchedOff);
    }

    /** Of every kind, with every way of finding that is configured. */
    public RecallRequest(
            String query,
            @Nullable Embedding embedding,
            int k,
            @Nullable SessionId sessionId,
            @Nullable AnswerId requestId,
            List<MediaId> mediaIds,
            List<String> without,
            @Nullable Instant asOf,
            @Nullable Instant validAt,
            boolean context) {
        this(
                query, embedding, k, sessionId, requestId, mediaIds, without, asOf, validAt, context, List.of(), null,
                null);
    }

    @Override
    public String toString() {
        return "RecallRequest";
    }
}
