package dev.gieok.memory.adapter.neo4j;

import dev.gieok.memory.sessions.ConversationBatch;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** A batch of turns and answers as Cypher, in the order that lets what was forgotten stay forgotten. */
final class ConversationWrites {
    private static final String TURNS = """
            UNWIND $rows AS row
            WITH row WHERE NOT EXISTS { MATCH (:Tombstone {key: row.sessionKey}) }
            MERGE (p:Person {key: row.person})
            MERGE (s:Session {key: row.sessionKey})
              ON CREATE SET s.person = row.person, s.sessionId = row.sessionId, s.startedAt = row.acceptedAt,
                            s.lastTurnAt = row.acceptedAt
            MERGE (p)-[:HAD]->(s)
            SET s.lastTurnAt = CASE WHEN s.lastTurnAt < row.acceptedAt THEN row.acceptedAt ELSE s.lastTurnAt END
            MERGE (t:Turn {key: row.key})
              ON CREATE SET t.person = row.person, t.turnId = row.turnId, t.sessionKey = row.sessionKey,
                            t.observationKey = row.observationKey, t.occurredAt = row.occurredAt,
                            t.acceptedAt = row.acceptedAt, t.sealed = row.sealed
              ON MATCH SET t.sealed = CASE WHEN row.answered AND t.blank IS NULL THEN row.sealed ELSE t.sealed END
            MERGE (s)-[:HAS_TURN]->(t)
            """;
    private static final String BLANK_TURNS = """
            UNWIND $rows AS row
            MATCH (o:Observation {key: row.observationKey, forgotten: true})
            MATCH (t:Turn {key: row.key})
            SET t.sealed = row.blank, t.blank = true
            """;
    private static final String ASKED = """
            UNWIND $rows AS row
            WITH row WHERE NOT EXISTS { MATCH (:Tombstone {key: row.sessionKey}) }
            MERGE (a:Answer {key: row.key})
              ON CREATE SET a.person = row.person, a.answerId = row.answerId, a.sessionId = row.sessionId,
                            a.sessionKey = row.sessionKey, a.status = 'pending', a.context = row.context
            """;
    // Citing takes a lock on what is cited: see Neo4jForgetting.
    private static final List<String> CITES = List.of(cites("Fact"), cites("Turn"), cites("Moment"));
    private static final String COMPLETED = """
            UNWIND $rows AS row
            MATCH (a:Answer {key: row.key}) WHERE a.status <> 'completed'
            OPTIONAL MATCH (gone:Tombstone) WHERE gone.key IN row.sources
            WITH a, row, count(gone) AS gone
            OPTIONAL MATCH (t:Turn {blank: true}) WHERE t.key IN row.turns
            WITH a, row, gone, count(t) AS blank
            WITH a, row, gone = 0 AND blank = 0 AS whole
            SET a.status = 'completed',
                a.answer = CASE WHEN whole THEN row.answer ELSE row.blankAnswer END,
                a.context = CASE WHEN whole THEN row.context ELSE row.blankContext END
            """;
    private static final String FAILED = """
            UNWIND $rows AS row
            WITH row WHERE NOT EXISTS { MATCH (:Tombstone {key: row.sessionKey}) }
            MERGE (a:Answer {key: row.key})
              ON CREATE SET a.person = row.person, a.answerId = row.answerId, a.sessionId = row.sessionId,
                            a.sessionKey = row.sessionKey, a.status = 'pending'
            WITH a, row WHERE a.status = 'pending'
            SET a.status = 'failed', a.code = row.code
            """;

    private ConversationWrites() {}

    static boolean run(TransactionContext tx, ConversationBatch batch) {
        List<Map<String, Object>> turns =
                batch.turns().stream().map(ConversationRows::of).toList();
        run(tx, TURNS, turns);
        run(tx, BLANK_TURNS, turns);
        run(tx, ASKED, batch.asked().stream().map(ConversationRows::of).toList());
        List<Map<String, Object>> completed =
                batch.completed().stream().map(ConversationRows::of).toList();
        CITES.forEach(cypher -> run(tx, cypher, completed));
        run(tx, COMPLETED, completed);
        run(tx, FAILED, batch.failed().stream().map(ConversationRows::of).toList());
        return true;
    }

    private static String cites(String label) {
        return """
               UNWIND $rows AS row
               MATCH (a:Answer {key: row.key}) WHERE a.status <> 'completed'
               UNWIND row.sources AS source
               MATCH (s:%s {key: source})
               MERGE (a)-[:CITES]->(s)
               """.formatted(label);
    }

    private static void run(TransactionContext tx, String cypher, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(cypher, Map.of("rows", rows)).consume();
        }
    }
}
