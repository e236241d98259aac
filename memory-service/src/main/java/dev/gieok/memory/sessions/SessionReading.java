package dev.gieok.memory.sessions;

import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.memories.Cursor;
import dev.gieok.memory.memories.MemoryFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions in pages, and one with its turns. */
public final class SessionReading {
    private final Conversations conversations;
    private final WorkingMemory turns;

    public SessionReading(Conversations conversations, WorkingMemory turns) {
        this.conversations = conversations;
        this.turns = turns;
    }

    public SessionPage page(PersonId person, int limit, @Nullable String cursor) {
        Conversations.Place after = null;
        if (cursor != null) {
            MemoryFilter.Place place = Cursor.place(cursor);
            after = new Conversations.Place(place.recordedAt(), place.factId());
        }
        List<Conversations.StoredSession> found = conversations.sessions(person, limit, after);
        String next = found.size() < limit
                ? null
                : Cursor.of(new MemoryFilter.Place(
                        found.getLast().lastTurnAt().toEpochMilli(),
                        found.getLast().sessionId()));
        return new SessionPage(
                found.stream().map(session -> view(session, null)).toList(), next);
    }

    public Optional<SessionView> find(PersonId person, SessionId id) {
        return conversations.session(person, id).map(session -> view(session, turns.turns(person, id)));
    }

    private static SessionView view(
            Conversations.StoredSession session, @Nullable List<dev.gieok.contracts.chat.Turn> turns) {
        return new SessionView(
                new SessionId(session.sessionId()), session.startedAt(), session.lastTurnAt(), session.turns(), turns);
    }
}
