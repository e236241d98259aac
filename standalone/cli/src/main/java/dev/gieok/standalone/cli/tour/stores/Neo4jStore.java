package dev.gieok.standalone.cli.tour.stores;

import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.StoreClients;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** The nodes of these memories and of their versions, and relations that were drawn for them. */
public final class Neo4jStore implements Store, AutoCloseable {
    // A tombstone holds the id alone, so that the memory cannot come back: it is no hit.
    private static final String COUNT = """
            UNWIND $facts AS fact
            CALL (fact) {
              MATCH (n) WHERE (n:Fact OR n:FactVersion) AND n.key STARTS WITH $person + '/' + fact RETURN n AS thing
              UNION ALL
              MATCH (:Entity)-[r:RELATES_TO {factId: fact}]->(:Entity) RETURN r AS thing
            }
            RETURN count(thing) AS count""";

    private final Driver driver;

    public Neo4jStore(int port, String password) {
        driver = StoreClients.neo4j(port, password);
    }

    @Override
    public String name() {
        return "Neo4j";
    }

    @Override
    public String looksAt() {
        return "memories, their versions, relations drawn from them";
    }

    @Override
    public long hits(Sought sought) {
        Map<String, Object> parameters =
                Map.of("facts", sought.facts(), "person", sought.person().value());
        try (Session session = driver.session()) {
            return session.run(COUNT, parameters).single().get("count").asLong();
        } catch (Neo4jException e) {
            throw new LaunchFailedException("Neo4j does not answer: `./gieok status`", e);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
