package dev.gieok.memory.sessions;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns and answers as they are kept, one person's at a time. */
public interface Conversations {
    /** All of it or nothing. What is known already stays as it is. */
    void keep(ConversationBatch batch);

    /** The latest turns of a session, oldest first. */
    List<StoredTurn> turns(PersonId person, SessionId sessionId, int limit);

    /** A turn as stored; `status` of its answer is `pending`, `completed` or `failed`. */
    record StoredTurn(
            String turnId,
            Instant occurredAt,
            String sealed,
            String status,
            @Nullable String answer) {
        public boolean isAnswered() {
            return !status.equals("pending");
        }
    }

    Optional<StoredAnswer> answer(PersonId person, AnswerId answerId);

    /** Whether the answer was given in a session that has been forgotten. */
    boolean isForgotten(PersonId person, AnswerId answerId);

    /** An answer as stored. */
    record StoredAnswer(
            String sessionId,
            String status,
            @Nullable String answer,
            @Nullable String context,
            @Nullable String code) {}

    /** Sessions, latest turn first, after a place in that list. */
    List<StoredSession> sessions(PersonId person, int limit, @Nullable Place after);

    Optional<StoredSession> session(PersonId person, SessionId sessionId);

    /** A session without its turns. */
    record StoredSession(String sessionId, Instant startedAt, Instant lastTurnAt, int turns) {}

    /** A place in the list of sessions. */
    record Place(long lastTurnAt, String sessionId) {}
}
