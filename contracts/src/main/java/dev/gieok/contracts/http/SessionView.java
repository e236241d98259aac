package dev.gieok.contracts.http;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session; `turns` is null in lists.
 */
public record SessionView(
        SessionId sessionId,
        Instant startedAt,
        Instant lastTurnAt,
        int turnCount,
        @Nullable List<Turn> turns) {}
