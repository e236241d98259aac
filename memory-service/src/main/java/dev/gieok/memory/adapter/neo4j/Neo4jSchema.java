package dev.gieok.memory.adapter.neo4j;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Keys that are unique, and indexes for what is asked often; made when they are missing. */
final class Neo4jSchema {
    static final List<String> KEYED = List.of(
            "Person",
            "Fact",
            "FactVersion",
            "Entity",
            "Observation",
            "Session",
            "Turn",
            "Answer",
            "Media",
            "Segment",
            "Moment",
            "Tombstone");
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX factByRecorded IF NOT EXISTS FOR (n:Fact) ON (n.person, n.recordedAt)",
            "CREATE INDEX factByImportance IF NOT EXISTS FOR (n:Fact) ON (n.person, n.profile, n.importance)",
            "CREATE INDEX turnBySession IF NOT EXISTS FOR (n:Turn) ON (n.sessionKey)",
            "CREATE INDEX turnByObservation IF NOT EXISTS FOR (n:Turn) ON (n.observationKey)",
            "CREATE INDEX answerBySession IF NOT EXISTS FOR (n:Answer) ON (n.sessionKey)",
            "CREATE INDEX observationBySession IF NOT EXISTS FOR (n:Observation) ON (n.sessionKey)",
            "CREATE INDEX sessionByTurn IF NOT EXISTS FOR (n:Session) ON (n.person, n.lastTurnAt)",
            "CREATE INDEX mediaByAccepted IF NOT EXISTS FOR (n:Media) ON (n.person, n.acceptedAt)");

    private volatile boolean there;

    void ensure(Driver driver) {
        if (!there) {
            try (Session session = driver.session()) {
                make(session);
            }
            there = true;
        }
    }

    private static void make(Session session) {
        for (String label : KEYED) {
            session.run("CREATE CONSTRAINT key" + label + " IF NOT EXISTS FOR (n:" + label
                            + ") REQUIRE n.key IS UNIQUE")
                    .consume();
        }
        INDEXES.forEach(index -> session.run(index).consume());
        session.run("CALL db.awaitIndexes(60)").consume();
    }
}
