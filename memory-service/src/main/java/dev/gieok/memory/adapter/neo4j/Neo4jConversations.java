package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.sessions.ConversationBatch;
import dev.gieok.memory.sessions.Conversations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Sessions, turns and answers as nodes. */
public final class Neo4jConversations implements Conversations {
    private static final String TURNS = """
            MATCH (t:Turn {sessionKey: $key})
            WITH t ORDER BY t.acceptedAt DESC, t.turnId DESC LIMIT $limit
            OPTIONAL MATCH (a:Answer {key: t.key})
            RETURN t.turnId AS id, t.occurredAt AS at, t.sealed AS sealed, a.status AS status, a.answer AS answer
            ORDER BY t.acceptedAt DESC, t.turnId DESC
            """;
    private static final String ANSWER = """
            MATCH (a:Answer {key: $key})
            RETURN a.sessionId AS session, a.status AS status, a.answer AS answer, a.context AS context, a.code AS code
            """;
    private static final String FORGOTTEN = "MATCH (t:Tombstone {key: $key}) RETURN t.key AS key";
    private static final String SESSION =
            " RETURN s.sessionId AS id, s.startedAt AS started, s.lastTurnAt AS last, COUNT { (s)-[:HAS_TURN]->() } AS turns";
    private static final String SESSIONS = """
            MATCH (s:Session {person: $person})
            WHERE s.lastTurnAt <= $latest AND ($after IS NULL OR s.lastTurnAt < $latest OR s.sessionId > $after)
            WITH s ORDER BY s.person DESC, s.lastTurnAt DESC, s.sessionId LIMIT $limit
            """ + SESSION + " ORDER BY last DESC, id";

    private final Neo4jStore store;

    public Neo4jConversations(Neo4jStore store) {
        this.store = store;
    }

    @Override
    public void keep(ConversationBatch batch) {
        store.write("conversations", tx -> ConversationWrites.run(tx, batch));
    }

    @Override
    public List<StoredTurn> turns(PersonId person, SessionId sessionId, int limit) {
        Map<String, Object> parameters = Map.of("key", Keys.of(person, sessionId), "limit", limit);
        List<StoredTurn> latestFirst = new ArrayList<>(store.read("turns", TURNS, parameters).stream()
                .map(r -> new StoredTurn(
                        r.get("id").asString(),
                        Instant.ofEpochMilli(r.get("at").asLong()),
                        r.get("sealed").asString(),
                        r.get("status").asString("pending"),
                        r.get("answer").asString(null)))
                .toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public Optional<StoredAnswer> answer(PersonId person, AnswerId answerId) {
        return store.read("answer", ANSWER, Map.of("key", Keys.of(person, answerId))).stream()
                .map(r -> new StoredAnswer(
                        r.get("session").asString(),
                        r.get("status").asString(),
                        r.get("answer").asString(null),
                        r.get("context").asString(null),
                        r.get("code").asString(null)))
                .findFirst();
    }

    @Override
    public boolean isForgotten(PersonId person, AnswerId answerId) {
        return !store.read("forgotten answer", FORGOTTEN, Map.of("key", Keys.of(person, answerId)))
                .isEmpty();
    }

    @Override
    public List<StoredSession> sessions(PersonId person, int limit, @Nullable Place after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person.value());
        parameters.put("limit", limit);
        parameters.put("latest", after == null ? Times.NEVER : after.lastTurnAt());
        parameters.put("after", after == null ? null : after.sessionId());
        return store.read("sessions", SESSIONS, parameters).stream()
                .map(Neo4jConversations::session)
                .toList();
    }

    @Override
    public Optional<StoredSession> session(PersonId person, SessionId sessionId) {
        return store
                .read("session", "MATCH (s:Session {key: $key})" + SESSION, Map.of("key", Keys.of(person, sessionId)))
                .stream()
                .map(Neo4jConversations::session)
                .findFirst();
    }

    private static StoredSession session(Record record) {
        return new StoredSession(
                record.get("id").asString(),
                Instant.ofEpochMilli(record.get("started").asLong()),
                Instant.ofEpochMilli(record.get("last").asLong()),
                record.get("turns").asInt());
    }
}
