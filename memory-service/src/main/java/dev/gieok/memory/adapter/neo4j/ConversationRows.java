package dev.gieok.memory.adapter.neo4j;

import dev.gieok.memory.sessions.ConversationBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns and answers as parameters of Cypher. */
final class ConversationRows {
    private ConversationRows() {}

    static Map<String, Object> of(ConversationBatch.Turn turn) {
        Map<String, Object> row = new HashMap<>();
        row.put("person", turn.person().value());
        row.put("key", Keys.of(turn.person(), turn.turnId()));
        row.put("turnId", turn.turnId().value());
        row.put("sessionKey", Keys.of(turn.person(), turn.sessionId()));
        row.put("sessionId", turn.sessionId().value());
        row.put("observationKey", Keys.of(turn.person(), turn.observationId()));
        row.put("occurredAt", turn.occurredAt().toEpochMilli());
        row.put("acceptedAt", turn.acceptedAt().toEpochMilli());
        row.put("answered", turn.answered());
        row.put("sealed", turn.sealed());
        row.put("blank", turn.blank());
        return row;
    }

    static Map<String, Object> of(ConversationBatch.Asked asked) {
        return Map.of(
                "person", asked.person().value(),
                "key", Keys.of(asked.person(), asked.answerId()),
                "answerId", asked.answerId().value(),
                "sessionId", asked.sessionId().value(),
                "sessionKey", Keys.of(asked.person(), asked.sessionId()),
                "context", asked.context());
    }

    static Map<String, Object> of(ConversationBatch.Completed completed) {
        List<String> sources = completed.sources().stream()
                .map(source -> Keys.of(completed.person(), source))
                .toList();
        String key = Keys.of(completed.person(), completed.answerId());
        // Its own turn counts too: the answer repeats what was said there.
        List<String> turns = new ArrayList<>(sources);
        turns.add(key);
        return Map.of(
                "key", key,
                "sources", sources,
                "turns", turns,
                "answer", completed.answer(),
                "context", completed.context(),
                "blankAnswer", completed.blankAnswer(),
                "blankContext", completed.blankContext());
    }

    static Map<String, Object> of(ConversationBatch.Failed failed) {
        return Map.of(
                "person", failed.person().value(),
                "key", Keys.of(failed.person(), failed.answerId()),
                "answerId", failed.answerId().value(),
                "sessionId", failed.sessionId().value(),
                "sessionKey", Keys.of(failed.person(), failed.sessionId()),
                "code", failed.code());
    }
}
