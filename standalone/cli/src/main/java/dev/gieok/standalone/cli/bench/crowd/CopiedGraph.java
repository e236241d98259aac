package dev.gieok.standalone.cli.bench.crowd;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.StoreClients;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** A person's facts in the graph and what they are about, written again for others; without versions and evidence, at which recall does not look. */
public final class CopiedGraph implements AutoCloseable {
    private static final String COPY = """
            MATCH (f:Fact {person: $person}) WHERE f.version > 0
            CALL (f) {
              CREATE (c:Fact)
              SET c = f {.*, person: $other, key: $other + substring(f.key, size($person))}
              WITH f, c
              MATCH (f)-[:ABOUT]->(e:Entity)
              MERGE (about:Entity {key: $other + substring(e.key, size($person))})
                ON CREATE SET about.person = $other, about.hash = e.hash, about.label = e.label
              CREATE (c)-[:ABOUT]->(about)
            } IN TRANSACTIONS OF 1000 ROWS""";

    private final Driver driver;

    public CopiedGraph(int port, String password) {
        driver = StoreClients.neo4j(port, password);
    }

    public void copyFor(PersonId person, PersonId other) {
        try (Session session = driver.session()) {
            session.run(COPY, Map.of("person", person.value(), "other", other.value()))
                    .consume();
        } catch (Neo4jException e) {
            throw new LaunchFailedException("Neo4j does not copy: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
